import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import { byClosing } from '#app/domain/catalogue/order.ts'
import { type Page, pageOf } from '#app/domain/catalogue/page.ts'
import { isOpen } from '#app/domain/catalogue/scenario-facets.ts'
import { isFitting } from '#app/domain/match/score.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import { catalogueOf } from '../catalogue/catalogue-of.server.ts'
import { demand } from '../scenario/demand.ts'
import { type NeedStanding, needStanding } from './need-standing.server.ts'

/** Open needs that are ranked for one company at most. */
const RANKED_MAX = 1000
/** Needs whose gate refuses the company: so many are looked at, those that close first, and so many shown. */
const BARRED_LOOKED = 10
const BARRED_SHOWN = 3

/** How a company stands for the open needs: a page of those it has something in common with, its own best first. */
export interface CompanyStanding extends Omit<Page<NeedStanding>, 'rows'> {
  needs: NeedStanding[]
  /** Needs that a required tag alone keeps it from fitting. */
  barred: NeedStanding[]
}

/**
 * Where a company stands for open needs, in bands, with what would raise it; only what is its own.
 * @throws {Refusal} forbidden for who may not read the company's fits
 */
export async function companyStanding(
  { db, viewer, now }: SignedInCall,
  { companyId, locale, page, size }: { companyId: string; locale: 'zh' | 'en'; page: number; size: number },
): Promise<CompanyStanding> {
  demand(viewer, 'fit.read', { companyId })
  const catalogue = await catalogueOf(db)
  const company = catalogue.company(companyId)
  if (!company) return { needs: [], barred: [], total: 0, page: 1, pages: 1 }
  const ranked = catalogue.fitsOf(companyId, now, RANKED_MAX).map(({ entry }) => entry)
  const { rows, ...place } = pageOf(ranked, page, size)
  const standingFor = async (
    needs: ScenarioEntry[],
    most: number,
    isMeant: (one: NeedStanding) => boolean = () => true,
  ) => {
    const standings: NeedStanding[] = []
    for (const need of needs) {
      if (standings.length === most) break
      const standing = needStanding(catalogue, { need, company }, { locale, now })
      if (standing && isMeant(standing)) standings.push(standing)
      // Some tens of explanations each: others have their turn in between.
      await nextTurn()
    }
    return standings
  }
  const shut = place.page === 1 ? shutNeeds(catalogue, new Set(ranked), now) : []
  return {
    needs: await standingFor(rows, rows.length),
    barred: await standingFor(shut, BARRED_SHOWN, isBarred),
    ...place,
  }
}

/** Whether a required tag alone keeps the company from fitting. */
function isBarred({ explanation, changes }: NeedStanding): boolean {
  return !explanation.gate.passed && changes.some(({ score }) => isFitting(score))
}

/** Open needs that are not in the company's ranking and ask for tags: its gate may be why. */
function shutNeeds(catalogue: Catalogue, ranked: ReadonlySet<ScenarioEntry>, now: Date): ScenarioEntry[] {
  return [...catalogue.allScenarios()]
    .filter((need) => need.requiredTagIds.length > 0 && isOpen(need, now) && !ranked.has(need))
    .sort(byClosing(now))
    .slice(0, BARRED_LOOKED)
}

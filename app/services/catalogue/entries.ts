import { caseFrom } from '#app/domain/capability/case.ts'
import { withAncestors } from '#app/domain/catalogue/ancestry.ts'
import type { CapabilityEntry, CompanyEntry, ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import { byNewestCapability } from '#app/domain/catalogue/order.ts'
import { capacityOf } from '#app/domain/company/capacity.ts'
import type { PublishedCompany } from '#db/stores/catalogue/published-companies.ts'
import type { PublishedScenario } from '#db/stores/catalogue/published-scenarios.ts'
import type { TagBook } from './tag-book.server.ts'

/** A stored scenario as the catalogue holds it; null when it lacks what publication gives. */
export function scenarioEntryOf(row: PublishedScenario, tags: TagBook): ScenarioEntry | null {
  const { code, openedAt, budgetKind, budgetMinYuan, budgetMaxYuan, tags: entered, ...rest } = row
  if (code === null || openedAt === null) return null
  const tagIds = today(
    entered.map(({ tagId }) => tagId),
    tags,
  )
  return {
    ...rest,
    code,
    openedAt,
    budget: { kind: budgetKind, minYuan: budgetMinYuan, maxYuan: budgetMaxYuan },
    tagIds,
    requiredTagIds: today(
      entered.filter(({ required }) => required).map(({ tagId }) => tagId),
      tags,
    ),
    under: withAncestors(tagIds, tags.parentsOf),
  }
}

/** A stored company as the catalogue holds it; null when it has published nothing. */
export function companyEntryOf(row: PublishedCompany, tags: TagBook): CompanyEntry | null {
  const { id, name, district, intro, foundedYear, staff, qualifications } = row
  const verifiedAt = row.state === 'verified' ? row.verifiedAt : null
  const capabilities = row.capabilities
    .flatMap(({ publishedAt, tagIds: entered, cases, ...capability }): CapabilityEntry[] => {
      if (!publishedAt) return []
      const tagIds = today(entered, tags)
      const under = withAncestors(tagIds, tags.parentsOf)
      const ofCompany = { companyName: name, district, verified: verifiedAt !== null }
      return [{ ...capability, ...ofCompany, cases: cases.map(caseFrom), publishedAt, tagIds, under }]
    })
    .sort(byNewestCapability)
  if (capabilities.length === 0) return null
  const capacity = capacityOf(row.parallelProjects, row.running)
  return { id, name, district, intro, foundedYear, staff, qualifications, capacity, verifiedAt, capabilities }
}

function today(ids: string[], tags: TagBook): string[] {
  return [...new Set(ids.map(tags.today))]
}

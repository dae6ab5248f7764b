import { shownScore } from '../match/score.ts'
import { type District, MATURITIES, type Maturity, type Stage, WISHES, type Wish } from '../vocabulary.ts'
import { BANDS, type Band, isAhead } from './band.ts'

/** One stored fact of a company that it can change, if it is so. */
export type CompanyChange =
  | { kind: 'tags'; tags: string[] }
  | { kind: 'maturity'; to: Maturity }
  | { kind: 'wish'; to: Wish }
  | { kind: 'cases'; to: number }
  | { kind: 'capacity'; to: number }
  | { kind: 'district'; to: District }

/** What one need asks, as far as a company can answer it by changing what it has on record. */
export interface Asked {
  /** Tags of the need that the company has not entered. */
  missingTags: readonly string[]
  /** Required tags it does not carry: without all of them it is not ranked. */
  requiredMissing: readonly string[]
  stage: Stage | null
  district: District | null
  opensAnything: boolean
}

/** What a company has on record. */
export interface OnRecord {
  maturity: Maturity | null
  wishes: readonly Wish[]
  cases: number
  capacity: number | null
  district: District | null
}

/** Cases from which one more is not worth advising. */
const CASES_ENOUGH = 3

/** Everything that a company could change in view of one need; what comes of it, only the engine knows. */
export function changesFor(asked: Asked, own: OnRecord): CompanyChange[] {
  if (asked.requiredMissing.length > 0) return [{ kind: 'tags', tags: [...asked.requiredMissing] }]
  const changes: CompanyChange[] = asked.missingTags.map((tag) => ({ kind: 'tags', tags: [tag] }))
  if (asked.stage) for (const to of MATURITIES.slice(maturityRank(own) + 1)) changes.push({ kind: 'maturity', to })
  if (asked.opensAnything) for (const to of WISHES) if (!own.wishes.includes(to)) changes.push({ kind: 'wish', to })
  for (let to = own.cases + 1; to <= CASES_ENOUGH; to++) changes.push({ kind: 'cases', to })
  if (!own.capacity) changes.push({ kind: 'capacity', to: 1 })
  if (asked.district && !own.district) changes.push({ kind: 'district', to: asked.district })
  return changes
}

/** A change with what the engine answered to it. */
export interface TriedChange {
  change: CompanyChange
  score: number
  band: Band
}

/**
 * The changes that lead furthest: none that leaves both the band and the score as they are shown, of one fact only what
 * leads furthest (the smallest step of those that lead as far), the best first.
 */
export function strongestChanges(
  tried: readonly TriedChange[],
  now: { score: number; band: Band },
  limit: number,
): TriedChange[] {
  const raising = tried.filter(
    ({ score, band }) => isAhead(band, now.band) || shownScore(score) > shownScore(now.score),
  )
  return raising
    .filter((one) => one.change.kind === 'tags' || bestOfKind(raising, one.change.kind) === one)
    .sort(byLead)
    .slice(0, limit)
}

function bestOfKind(tried: readonly TriedChange[], kind: CompanyChange['kind']): TriedChange | undefined {
  return tried.filter(({ change }) => change.kind === kind).sort(byLead)[0]
}

/** Sorting is stable: of changes that lead as far the one that was tried first stays first. */
function byLead(a: TriedChange, b: TriedChange): number {
  return BANDS.indexOf(a.band) - BANDS.indexOf(b.band) || shownScore(b.score) - shownScore(a.score)
}

function maturityRank({ maturity }: OnRecord): number {
  return maturity === null ? -1 : MATURITIES.indexOf(maturity)
}

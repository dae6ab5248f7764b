/** Most that stand beside each other: more fit on no page, and nobody weighs them. */
export const COMPARED_MAX = 4

/** The two sides of a pair as addresses name them: a scenario by its code, a company by its id. */
export type ComparedSide = 'scenario' | 'company'

/** One need against several companies, or one company against several needs; everything is in its address. */
export interface CompareQuery {
  /** The side that stays. */
  own: { side: ComparedSide; ref: string }
  /** What is compared with it, in the order in which it was added. */
  others: string[]
  /** What was asked for beyond the most, or beside the one that stays. */
  surplus: string[]
  /** Words for one more of the other side. */
  against: string | null
}

const PATH = '/matching/compare'
const WORD_MAX = 60
/** Refs beyond this are not even named as left out. */
const READ_MAX = 20

/**
 * Reads the address; null when it names nothing. The side with one ref stays; where both have one or both have several,
 * the one that is named first.
 */
export function compareQueryOf(params: URLSearchParams): CompareQuery | null {
  const codes = refsIn(params, 'scenario').map((code) => code.toUpperCase())
  const refs = { scenario: [...new Set(codes)], company: refsIn(params, 'company') }
  const side = ownSideOf(params, { scenario: refs.scenario.length, company: refs.company.length })
  const [ref, ...beside] = refs[side]
  if (ref === undefined) return null
  const others = refs[otherSide(side)]
  return {
    own: { side, ref },
    others: others.slice(0, COMPARED_MAX),
    surplus: [...others.slice(COMPARED_MAX), ...beside],
    against: params.get('against')?.trim().slice(0, WORD_MAX) || null,
  }
}

/** The address of a comparison. */
export function compareAddress({ own, others }: Pick<CompareQuery, 'own' | 'others'>): string {
  const params = new URLSearchParams({ [own.side]: own.ref })
  for (const ref of others) params.append(otherSide(own.side), ref)
  return `${PATH}?${params}`
}

/** The address of the comparison with one more. */
export function addressWith({ own, others }: CompareQuery, ref: string): string {
  return compareAddress({ own, others: [...others, ref] })
}

/** The address of the comparison without one. */
export function addressWithout({ own, others }: CompareQuery, ref: string): string {
  return compareAddress({ own, others: others.filter((other) => other !== ref) })
}

/** The side that is compared. */
export function otherSide(side: ComparedSide): ComparedSide {
  return side === 'scenario' ? 'company' : 'scenario'
}

/** Whether one more can be added. */
export function hasRoom({ others }: Pick<CompareQuery, 'others'>): boolean {
  return others.length < COMPARED_MAX
}

function ownSideOf(params: URLSearchParams, count: Record<ComparedSide, number>): ComparedSide {
  if (count.scenario === 0 || count.company === 0) return count.scenario > 0 ? 'scenario' : 'company'
  if ((count.scenario === 1) !== (count.company === 1)) return count.scenario === 1 ? 'scenario' : 'company'
  return [...params.keys()].find((key) => key === 'scenario' || key === 'company') === 'company'
    ? 'company'
    : 'scenario'
}

function refsIn(params: URLSearchParams, side: ComparedSide): string[] {
  const refs = params.getAll(side).map((ref) => ref.trim().slice(0, WORD_MAX))
  return [...new Set(refs)].filter((ref) => ref !== '').slice(0, READ_MAX)
}

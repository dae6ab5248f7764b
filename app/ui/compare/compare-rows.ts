import { type Lead, leadsAmong } from '#app/domain/compare/strongest.ts'
import { shownScore } from '#app/domain/match/score.ts'
import type { Evidence, FactKind, Part } from '#app/matching/evidence.ts'
import { compareText } from '#app/text/compare.ts'
import type { Locale } from '#app/text/locale.ts'
import { matchingText } from '#app/text/matching.ts'
import { evidenceWords, isLacking, metWords } from '../matching/evidence-words.ts'
import { pointsText } from '../matching/points.tsx'
import type { ComparedPair } from './compared-pair.ts'

/** What one of the compared has in a row. */
export interface RowCell {
  /** Points, and how many were to be had where that is known; null where it has none. */
  points: number | null
  max: number | null
  met: string[]
  lacking: string[]
  lead: Lead
}

/** A part of the score, or one fact of its conditions, across all that are compared. */
export interface CompareRow {
  key: Part['kind'] | FactKind
  label: string
  /** Whether it is one of the facts that the row of the conditions is made of. */
  within: boolean
  cells: RowCell[]
}

/** The score part by part, the conditions fact by fact: points, and in words where they come from. */
export function compareRows(pairs: ComparedPair[], locale: Locale): CompareRow[] {
  const words = matchingText[locale]
  const parts = PARTS.filter((kind) => pairs.some((pair) => partOf(pair, kind))).map((kind) => ({
    key: kind,
    label: words.part[kind],
    within: false,
    cells: withLeads(pairs.map((pair) => partCell(pair, kind, locale))),
  }))
  const facts = FACTS.filter((fact) => pairs.some((pair) => evidenceOf(pair, fact).length > 0)).map((fact) => ({
    key: fact,
    label: compareText[locale].fact[fact],
    within: true,
    cells: withLeads(pairs.map((pair) => factCell(pair, fact, locale))),
  }))
  return [...parts, ...facts]
}

/** Which of the compared scores highest, as scores are shown. */
export function scoreLeads(pairs: ComparedPair[]): Lead[] {
  return leadsAmong(pairs.map(({ explanation }) => shownScore(explanation.score)))
}

type Bare = Omit<RowCell, 'lead'>

function partCell(pair: ComparedPair, kind: Part['kind'], locale: Locale): Bare {
  const part = partOf(pair, kind)
  if (!part) return { ...NOTHING, met: [absenceOf(pair, locale)] }
  const met = kind === 'fit' ? [] : metWords(part, pair.tagNames, locale)
  const none = kind !== 'fit' && met.length === 0 ? [matchingText[locale].nothingMet] : met
  return { points: part.points, max: part.max, met: none, lacking: [] }
}

function factCell(pair: ComparedPair, fact: FactKind, locale: Locale): Bare {
  const words = compareText[locale]
  const evidence = evidenceOf(pair, fact)
  if (evidence.length === 0) {
    const unknown = pair.explanation.unknown.includes(fact)
    return { ...NOTHING, met: [unknown ? words.notOnRecord : absenceOf(pair, locale)] }
  }
  const said = (lacking: boolean) =>
    evidence.filter((one) => isLacking(one) === lacking).map((one) => evidenceWords(one, pair.tagNames, locale))
  const points = evidence.reduce((sum, one) => sum + one.points, 0)
  return { points, max: null, met: said(false), lacking: said(true) }
}

/** Why a pair has nothing in a row: it is not scored, nothing else meets either, or the row is not about it. */
function absenceOf({ explanation: { gate, score } }: ComparedPair, locale: Locale): string {
  const words = compareText[locale]
  return gate.passed ? (score > 0 ? words.notAsked : words.nothingShared) : words.notScored
}

function withLeads(cells: Bare[]): RowCell[] {
  const leads = leadsAmong(cells.map(({ points }) => (points === null ? null : Number(pointsText(points)))))
  return cells.map((cell, at) => ({ ...cell, lead: leads[at] ?? null }))
}

function partOf({ explanation }: ComparedPair, kind: Part['kind']): Part | undefined {
  return explanation.parts.find((part) => part.kind === kind)
}

function evidenceOf(pair: ComparedPair, fact: FactKind): Evidence[] {
  return (partOf(pair, 'fit')?.evidence ?? []).filter(({ kind }) => FACT_OF[kind] === fact)
}

const NOTHING = { points: null, max: null, lacking: [] }
const PARTS: Part['kind'][] = ['tags', 'text', 'fit']
const FACTS: FactKind[] = ['stage', 'openings', 'qualifications', 'cases', 'capacity', 'district']
const FACT_OF: Partial<Record<Evidence['kind'], FactKind>> = {
  stageFits: 'stage',
  stageAhead: 'stage',
  openingMeetsWish: 'openings',
  noOpeningForWish: 'openings',
  qualificationHeld: 'qualifications',
  qualificationMissing: 'qualifications',
  trackRecord: 'cases',
  hasCapacity: 'capacity',
  noCapacity: 'capacity',
  sameDistrict: 'district',
  otherDistrict: 'district',
}

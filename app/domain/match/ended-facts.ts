import { caseText } from '../capability/case.ts'
import type { CompanyEntry, ScenarioEntry } from '../catalogue/entry.ts'
import { countingNames } from '../company/qualification.ts'
import { textDigest } from '../text-digest.ts'
import { hasEnded, type MatchState } from './lifecycle.ts'

/** What a fact of one side counts for when it is another one than on the day a pair ended. */
type Counts =
  /** Whatever became of it, it is a reason to look at the pair again. */
  | 'any'
  /** More of it is a reason; what only went away is none. */
  | 'more'

/** The facts of a need that a pair is judged by. */
const NEED_FACTS = {
  needText: { counts: 'any', of: (need) => [textDigest([need.title, need.summary, need.requirement])] },
  needTags: { counts: 'any', of: ({ tagIds }) => tagIds },
  needRequiredTags: { counts: 'any', of: ({ requiredTagIds }) => requiredTagIds },
  needStage: { counts: 'any', of: ({ stage }) => (stage ? [stage] : []) },
  needOpenings: { counts: 'more', of: ({ openings }) => openings.map(({ kind }) => kind) },
  needBudget: { counts: 'any', of: ({ budget }) => [[budget.kind, budget.minYuan, budget.maxYuan].join(':')] },
  needDistrict: { counts: 'any', of: ({ district }) => (district ? [district] : []) },
} as const satisfies Record<string, { counts: Counts; of: (need: ScenarioEntry) => string[] }>

/** The facts of a company that a pair is judged by; its capabilities stand beside them, each by itself. */
const COMPANY_FACTS = {
  companyIntro: { counts: 'any', of: ({ intro }) => [textDigest([intro])] },
  companyTags: { counts: 'more', of: ({ capabilities }) => capabilities.flatMap(({ tagIds }) => tagIds) },
  companyMaturity: { counts: 'more', of: ({ capabilities }) => capabilities.flatMap(({ maturity }) => maturity ?? []) },
  companyWishes: { counts: 'any', of: ({ capabilities }) => capabilities.flatMap(({ wishes }) => wishes) },
  companyQualifications: { counts: 'more', of: ({ qualifications }) => countingNames(qualifications) },
  companyCapacity: { counts: 'more', of: ({ capacity }) => placesOf(capacity) },
  companyDistrict: { counts: 'any', of: ({ district }) => (district ? [district] : []) },
} as const satisfies Record<string, { counts: Counts; of: (company: CompanyEntry) => string[] }>

const CAPABILITY_CHANGES = {
  capabilityNew: { counts: 'any' },
  capabilityChanged: { counts: 'any' },
  capabilityGone: { counts: 'more' },
} as const satisfies Record<string, { counts: Counts }>

type NeedFact = keyof typeof NEED_FACTS
type CompanyFact = keyof typeof COMPANY_FACTS
export type ChangeKind = NeedFact | CompanyFact | keyof typeof CAPABILITY_CHANGES

/** Everything that may be said to have changed, need first. */
export const CHANGE_KINDS = [
  ...Object.keys(NEED_FACTS),
  ...Object.keys(CAPABILITY_CHANGES),
  ...Object.keys(COMPANY_FACTS),
] as ChangeKind[]

/** What both sides looked like on the day their pair ended; null for a side that was not published then. */
export interface EndedFacts {
  need: Record<NeedFact, string[]> | null
  company: (Record<CompanyFact, string[]> & { capabilities: CapabilityThen[] }) | null
}

interface CapabilityThen {
  id: string
  title: string
  /** The digest of its words. */
  text: string
}

/** One fact that is another one now: codes, tag ids or titles that came and that went; marks of texts are left out. */
export interface Change {
  kind: ChangeKind
  added: string[]
  gone: string[]
}

/** What of both sides matters to their pair, small enough to be kept with it. */
export function factsOf(scenario: ScenarioEntry | null, company: CompanyEntry | null): EndedFacts {
  return {
    need: scenario && (readAll(NEED_FACTS, scenario) as Record<NeedFact, string[]>),
    company: company && {
      ...(readAll(COMPANY_FACTS, company) as Record<CompanyFact, string[]>),
      capabilities: company.capabilities
        .map(({ id, title, text, cases, freeTags }) => ({
          id,
          title,
          text: textDigest([title, text, ...cases.map(caseText), ...freeTags]),
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    },
  }
}

/**
 * What is no longer as it was, in the order of `CHANGE_KINDS`. A side that is not published, then or now, says nothing,
 * and neither does a fact that was not yet kept then.
 * @param tagToday the id that stands for a tag's id today, so that a merger of tags is no change
 */
export function changesSince(
  then: EndedFacts | null,
  now: EndedFacts,
  tagToday: (id: string) => string = (id) => id,
): Change[] {
  return [
    ...changed(NEED_FACTS, then?.need, now.need, tagToday),
    ...capabilityChanges(then?.company?.capabilities, now.company?.capabilities),
    ...changed(COMPANY_FACTS, then?.company, now.company, tagToday),
  ]
}

/** Changes whose values are tags. */
const TAGS: readonly ChangeKind[] = ['needTags', 'needRequiredTags', 'companyTags']

/** The ids of every tag that changes speak of. */
export function tagsInChanges(changes: readonly Change[]): string[] {
  return changes.flatMap(({ kind, added, gone }) => (TAGS.includes(kind) ? [...added, ...gone] : []))
}

/** Whether a change is a reason to look at an ended pair again. */
export function countsForAsking({ kind, added }: Change): boolean {
  const { counts } = { ...NEED_FACTS, ...COMPANY_FACTS, ...CAPABILITY_CHANGES }[kind]
  return counts === 'any' || added.length > 0
}

/** Whether a pair may be suggested: one that never was, or one that ended and has changed since in a way that counts. */
export function maySuggestAgain(match: { state: MatchState } | null, changes: readonly Change[]): boolean {
  if (!match) return true
  return hasEnded(match) && changes.some(countsForAsking)
}

type Readers<Entry> = Record<string, { of: (entry: Entry) => readonly string[] }>

function readAll<Entry>(facts: Readers<Entry>, entry: Entry): Record<string, string[]> {
  return Object.fromEntries(Object.entries(facts).map(([name, { of }]) => [name, [...new Set(of(entry))].sort()]))
}

/** Facts that are kept as marks, which say nothing to people. */
const MARKS: readonly ChangeKind[] = ['needText', 'needBudget', 'companyIntro']

function changed<Entry>(
  facts: Readers<Entry>,
  then: Record<string, unknown> | null | undefined,
  now: Record<string, unknown> | null,
  tagToday: (id: string) => string,
): Change[] {
  if (!then || !now) return []
  return (Object.keys(facts) as ChangeKind[]).flatMap((kind) => {
    const before = then[kind] as string[] | undefined
    if (!before) return []
    const after = now[kind] as string[]
    const today = TAGS.includes(kind) ? before.map(tagToday) : before
    const added = after.filter((value) => !today.includes(value))
    const gone = today.filter((value) => !after.includes(value))
    if (added.length === 0 && gone.length === 0) return []
    return [MARKS.includes(kind) ? { kind, added: [], gone: [] } : { kind, added, gone }]
  })
}

function capabilityChanges(then: CapabilityThen[] | undefined, now: CapabilityThen[] | undefined): Change[] {
  if (!then || !now) return []
  const before = new Map(then.map((one) => [one.id, one]))
  const after = new Set(now.map(({ id }) => id))
  const titles = (some: CapabilityThen[]) => some.map(({ title }) => title)
  const fresh = titles(now.filter(({ id }) => !before.has(id)))
  const reworded = titles(now.filter(({ id, text }) => before.has(id) && before.get(id)?.text !== text))
  const gone = titles(then.filter(({ id }) => !after.has(id)))
  const changes: Change[] = [
    { kind: 'capabilityNew', added: fresh, gone: [] },
    { kind: 'capabilityChanged', added: reworded, gone: [] },
    { kind: 'capabilityGone', added: [], gone },
  ]
  return changes.filter((change) => change.added.length + change.gone.length > 0)
}

/** Room for three projects is places 1 to 3, so that more room adds places and less takes some away. */
function placesOf(capacity: number | null): string[] {
  return Array.from({ length: Math.min(capacity ?? 0, 99) }, (_, place) => String(place + 1))
}

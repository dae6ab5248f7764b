import type { CapabilityEntry, ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { CapabilityLine } from './capability-sheet.ts'
import { tagLabels } from './rows.server.ts'
import type { ScenarioLine } from './scenario-sheet.ts'
import type { TagBook } from './tag-book.server.ts'

type Language = 'zh' | 'en'

/** A scenario as a row of a file, in its state by the clock; field by field, so that files hold only what is meant. */
export function scenarioLine(entry: ScenarioEntry, tags: TagBook, language: Language, now: Date): ScenarioLine {
  const { code, title, agencyName, district, stage, summary, requirement, openings, modes, budget } = entry
  const { durationMonths, consortiumAllowed, closesAt, jointAgencies, eligibility, bidderQuestions, contact } = entry
  return {
    ...{ code, title, agencyName, jointAgencies, district, stage },
    tags: tagLabels(entry.tagIds, entry.freeTags, tags, language).map(({ name }) => name),
    ...{ summary, requirement, openings, modes, budget, durationMonths, consortiumAllowed, closesAt },
    ...{ eligibility, bidderQuestions, contact },
    state: stateAt(entry, now),
  }
}

/** A capability as a row of a file. */
export function capabilityLine(entry: CapabilityEntry, tags: TagBook, language: Language): CapabilityLine {
  const { tagIds, freeTags, under: _under, ...line } = entry
  return { ...line, tags: tagLabels(tagIds, freeTags, tags, language).map(({ name }) => name) }
}

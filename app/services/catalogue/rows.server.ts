import type { CapabilityEntry, ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import type { CapabilityRow, FacetOption, ScenarioRow, TagLabel } from '#app/domain/catalogue/rows.ts'
import { optionsOf } from '#app/domain/catalogue/rows.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { TagBook } from './tag-book.server.ts'

type Language = 'zh' | 'en'

/** A scenario as lists show it at this time. */
export function scenarioRow(entry: ScenarioEntry, tags: TagBook, language: Language, now: Date): ScenarioRow {
  const { code, title, agencyName, jointAgencies, district, stage, modes, closesAt, summary } = entry
  const { tagIds, freeTags } = entry
  const state = stateAt(entry, now)
  const labels = tagLabels(tagIds, freeTags, tags, language)
  return { code, title, agencyName, jointAgencies, district, stage, modes, state, closesAt, summary, tags: labels }
}

/** A capability as lists show it. */
export function capabilityRow(entry: CapabilityEntry, tags: TagBook, language: Language): CapabilityRow {
  const { tagIds, freeTags, id, title, text, maturity, wishes, cases, rights, companyId, companyName } = entry
  const labels = tagLabels(tagIds, freeTags, tags, language)
  const { district, verified } = entry
  const offered = { maturity, wishes, cases, rights }
  return { id, title, text, tags: labels, ...offered, companyId, companyName, district, verified }
}

/** Tags in the language of the page; a free tag has no id. */
export function tagLabels(tagIds: string[], freeTags: string[], tags: TagBook, language: Language): TagLabel[] {
  return [...tagIds.map((id) => tagLabel(id, tags, language)), ...freeTags.map((name) => ({ id: '', name }))]
}

/** One tag in the language of the page: its Chinese name where it has no English one. */
export function tagLabel(id: string, tags: TagBook, language: Language): TagLabel {
  const word = tags.word(id)
  return { id, name: (language === 'en' && word?.nameEn) || word?.name || id }
}

/** Options of the tag facet: industries by the number of what they hold, then chosen tags of other kinds. */
export function tagOptions(
  counts: ReadonlyMap<string, number>,
  given: readonly string[],
  tags: TagBook,
  language: Language,
): (FacetOption & { label: string })[] {
  const chosen = given.map((word) => tags.idOf(word) ?? word)
  const industries = tags.industries.map(({ id }) => id)
  const others = chosen.filter((id) => !industries.includes(id))
  const options = optionsOf(industries, counts, chosen).sort((a, b) => b.count - a.count)
  return [...optionsOf(others, counts, chosen), ...options].map((option) => ({
    ...option,
    label: tagLabel(option.value, tags, language).name,
  }))
}

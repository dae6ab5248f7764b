import type { FormValues } from '../form.ts'
import { PART_FIELDS, SCENARIO_PARTS, type ScenarioField, type ScenarioPart } from '../scenario/parts.ts'
import { graphemesIn } from '../text-length.ts'

/**
 * What may be changed between the deadline and the end of the evaluation, when nobody can answer any more. immaterial:
 * whom to reach and what is noted beside the scenario; typo: a few characters in one place; never: what proposals were
 * written for.
 */
const AFTER_DEADLINE = {
  title: 'typo',
  summary: 'typo',
  requirement: 'never',
  jointAgencies: 'never',
  tags: 'never',
  requiredTags: 'never',
  stage: 'never',
  district: 'never',
  openings: 'never',
  modes: 'never',
  budget: 'never',
  durationMonths: 'never',
  consortiumAllowed: 'never',
  eligibility: 'never',
  bidderQuestions: 'never',
  targets: 'never',
  criteria: 'never',
  closesAt: 'never',
  contactName: 'immaterial',
  contactPhone: 'immaterial',
  contactVisibility: 'immaterial',
  note: 'immaterial',
} as const satisfies Record<ScenarioField, 'immaterial' | 'typo' | 'never'>

/** The parts of the form in which those fields stand. */
export const PARTS_AFTER_DEADLINE: readonly ScenarioPart[] = SCENARIO_PARTS.filter((part) =>
  PART_FIELDS[part].some((field) => AFTER_DEADLINE[field] !== 'never'),
)

/** So many characters in one place, taken out or put in, are still a slip of the pen. */
const TYPO_MAX = 6

/** Of these changed fields, those that may not be changed so after the deadline. */
export function lockedAfterDeadline(
  fields: readonly ScenarioField[],
  { before, after }: { before: FormValues; after: FormValues },
): ScenarioField[] {
  return fields.filter((field) => {
    const rule = AFTER_DEADLINE[field]
    return rule === 'never' || (rule === 'typo' && !isTypo(textOf(before[field]), textOf(after[field])))
  })
}

/** Whether one text becomes the other by a few characters in one place. */
export function isTypo(before: string, after: string): boolean {
  const [was, becomes] = [[...before], [...after]]
  let start = 0
  while (start < Math.min(was.length, becomes.length) && was[start] === becomes[start]) start += 1
  let end = 0
  const room = Math.min(was.length, becomes.length) - start
  while (end < room && was.at(-1 - end) === becomes.at(-1 - end)) end += 1
  const changed = (text: string[]) => graphemesIn(text.slice(start, text.length - end).join(''))
  return Math.max(changed(was), changed(becomes)) <= TYPO_MAX
}

function textOf(value: string | string[] | undefined): string {
  return [value ?? ''].flat().join('')
}

import { lockedAfterDeadline } from '#app/domain/amendment/after-deadline.ts'
import { amendedContent, amendedForm, changedFields, overtakenFields } from '#app/domain/amendment/changes.ts'
import type { AmendmentKind } from '#app/domain/amendment/lifecycle.ts'
import { kindOf, type Ruling, rulingOn } from '#app/domain/amendment/rules.ts'
import { dayAt } from '#app/domain/calendar-day.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { type Difference, differencesBetween } from '#app/domain/scenario/difference.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { ScenarioField } from '#app/domain/scenario/parts.ts'
import type { Circumstances, ScenarioContent } from '#app/domain/scenario/read-form.ts'
import { valuesOf } from '#app/domain/scenario/values-of.ts'
import type { WholeScenario } from '#db/stores/scenarios/stored-scenarios.ts'

/** What an amendment comes to, as things stand. */
export interface Considered {
  /** The form as it will be. */
  form: FormValues
  fields: ScenarioField[]
  differences: Difference[]
  ruling: Ruling
  content: Partial<ScenarioContent>
  kind: AmendmentKind
  /** What stands in the way of publishing it, by field name; `''` is about the whole. */
  errors: FieldErrors
}

/**
 * Considers the changes of a scenario as if they were published at the time of the circumstances.
 * @param base the form as it was when the changes were begun
 */
export function considered(
  scenario: WholeScenario,
  { base, changes }: { base: FormValues; changes: FormValues },
  now: Circumstances,
): Considered {
  const { closesAt } = scenario
  if (!closesAt) throw new Error(`${scenario.id} is open without a deadline`)
  const closed = stateAt(scenario, now.now) !== 'open'
  const circumstances = circumstancesFor(scenario, now)
  const current = valuesOf(scenario)
  const form = amendedForm(current, changes)
  const fields = changedFields(current, form, circumstances)
  const reading = amendedContent(form, fields, circumstances)
  const content = reading.ok ? reading.content : {}
  const ruling = rulingOn(fields, { closesAt, wanted: content.closesAt ?? closesAt, now: now.now })
  const locked = closed ? lockedAfterDeadline(fields, { before: current, after: form }) : []
  const errors: FieldErrors = {
    ...(fields.length === 0 && { '': ['nothingChanges'] }),
    ...(ruling.tooEarly && { closesAt: [`deadlineTooEarly:${dayEnd(ruling.earliest)}`] }),
    ...(reading.ok ? {} : reading.errors),
    ...Object.fromEntries(overtakenFields(base, current, changes).map((field) => [field, ['changedUnderneath']])),
    ...Object.fromEntries(locked.map((field) => [field, ['lockedAfterDeadline']])),
  }
  const kind = closed ? 'correction' : kindOf(fields, closesAt, content.closesAt ?? closesAt)
  return { form, fields, differences: differencesBetween(current, form, fields), ruling, content, kind, errors }
}

/** A deadline that has passed was right when it was written: what stands beside it is read as before it. */
export function circumstancesFor({ closesAt }: WholeScenario, circumstances: Circumstances): Circumstances {
  if (!closesAt || closesAt > circumstances.now) return circumstances
  return { ...circumstances, now: new Date(closesAt.getTime() - 1) }
}

/** The end of a day as offices write it: 2026-11-05 24:00. */
function dayEnd(midnight: Date): string {
  return `${dayAt(new Date(midnight.getTime() - 1))} 24:00`
}

import type { FieldErrors, FormValues } from '../form.ts'
import { differencesBetween, SCENARIO_FIELDS } from '../scenario/difference.ts'
import { formOf, valuesOfPart } from '../scenario/part-values.ts'
import { partWith, SCENARIO_PARTS, type ScenarioField, type ScenarioPart } from '../scenario/parts.ts'
import { type Circumstances, readPart, type ScenarioContent } from '../scenario/read-form.ts'

/** What of the content a field stands for, where it does not go by the same name. */
const CONTENT_OF: Partial<Record<ScenarioField, readonly (keyof ScenarioContent)[]>> = {
  tags: ['tagIds', 'freeTags'],
  requiredTags: ['requiredTagIds'],
}

/** The whole form as it will be once the changes are made. */
export function amendedForm(current: FormValues, changes: FormValues): FormValues {
  return formOf(current, changes)
}

/** The fields in which a form as amended says something else; 80 and 80万元 say the same. */
export function changedFields(current: FormValues, amended: FormValues, circumstances: Circumstances): ScenarioField[] {
  return differencesBetween(current, amended)
    .map(({ field }) => field)
    .filter((field) => !meansTheSame(field, current, amended, circumstances))
}

/** What of a form is kept in an amendment: the fields that were changed, each whole. */
export function changesIn(current: FormValues, amended: FormValues, circumstances: Circumstances): FormValues {
  const fields = changedFields(current, amended, circumstances)
  const kept = SCENARIO_PARTS.map((part) => valuesOfPart(amended, part))
  return Object.fromEntries(
    kept.flatMap((values) => Object.entries(values).filter(([name]) => fields.includes(fieldOf(name)))),
  )
}

/** The fields that an amendment has changes of, in the order of the form. */
function fieldsIn(changes: FormValues): ScenarioField[] {
  const named = new Set(Object.keys(changes).map(fieldOf))
  return SCENARIO_FIELDS.filter((field) => named.has(field))
}

/** Fields that somebody else's change reached first: what was changed here was changed from something else. */
export function overtakenFields(base: FormValues, current: FormValues, changes: FormValues): ScenarioField[] {
  return differencesBetween(base, current, fieldsIn(changes)).map(({ field }) => field)
}

/** What the changed fields come to, or what is wrong with them by field name. */
export type AmendedContent = { ok: true; content: Partial<ScenarioContent> } | { ok: false; errors: FieldErrors }

/** Reads the parts of the amended form that are changed; of the content only what changes is given. */
export function amendedContent(
  amended: FormValues,
  fields: ScenarioField[],
  circumstances: Circumstances,
): AmendedContent {
  const content: Partial<ScenarioContent> = {}
  const errors: FieldErrors = {}
  for (const part of partsOf(fields)) {
    const read = readPart(amended, part, circumstances)
    if (!read.ok) Object.assign(errors, read.errors)
    else Object.assign(content, only(read.content, fields))
  }
  return Object.keys(errors).length === 0 ? { ok: true, content } : { ok: false, errors }
}

/** The parts in which these fields stand, in the order of the form. */
export function partsOf(fields: readonly ScenarioField[]): ScenarioPart[] {
  return SCENARIO_PARTS.filter((part) => fields.some((field) => partWith(field) === part))
}

function only(content: Partial<ScenarioContent>, fields: ScenarioField[]): Partial<ScenarioContent> {
  const keys = new Set<string>(fields.flatMap(contentKeys))
  return Object.fromEntries(Object.entries(content).filter(([key]) => keys.has(key)))
}

function contentKeys(field: ScenarioField): readonly string[] {
  return CONTENT_OF[field] ?? [field]
}

function meansTheSame(
  field: ScenarioField,
  current: FormValues,
  amended: FormValues,
  circumstances: Circumstances,
): boolean {
  const part = partWith(field)
  if (!part) return false
  const [was, becomes] = [readPart(current, part, circumstances), readPart(amended, part, circumstances)]
  if (!was.ok || !becomes.ok) return false
  return JSON.stringify(only(was.content, [field])) === JSON.stringify(only(becomes.content, [field]))
}

function fieldOf(name: string): ScenarioField {
  return name.split('[')[0] as ScenarioField
}

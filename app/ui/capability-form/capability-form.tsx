import {
  CAPABILITY_CELLS,
  CAPABILITY_TEXT_MAX,
  CASES_MAX,
  RIGHTS_MAX,
  typedCapability,
} from '#app/domain/capability/form.ts'
import { cellName, cellValues } from '#app/domain/capability/line.ts'
import { readinessRange } from '#app/domain/capability/readiness.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { TagSuggestion } from '#app/domain/taxonomy/suggestion.ts'
import { MATURITIES, WISHES } from '#app/domain/vocabulary.ts'
import { capabilityFormText } from '#app/text/capability-form.ts'
import { worded } from '#app/text/field-errors.ts'
import type { Locale } from '#app/text/locale.ts'
import { maturityText } from '#app/text/maturity.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { BothVersions, type TwoVersions } from '../form/both-versions.tsx'
import { Counter } from '../form/counter.tsx'
import { useAutosave } from '../form/draft-status.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { SaveBar } from '../form/save-bar.tsx'
import { SuggestButton } from '../form/suggest-button.tsx'
import { TagField } from '../form/tag-field.tsx'
import { Button } from '../kit/button.tsx'
import { CheckField, RadioField } from '../kit/form/choice-fields.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextArea, TextField } from '../kit/form/text-fields.tsx'
import { useLocale, useWords } from '../words.ts'
import { CaseRows } from './case-rows.tsx'
import { RightRows } from './right-rows.tsx'

export interface CapabilityFormProps {
  /** Where the script saves while people write. */
  draftUrl: string
  values: FormValues
  errors: FieldErrors
  version: number
  savedAt: Date | null
  suggestions: TagSuggestion[]
  conflict: TwoVersions | null
  published: boolean
  readOnly: boolean
}

/** One capability, to write in. */
export function CapabilityForm(props: CapabilityFormProps) {
  const { draftUrl, values, errors, version, savedAt, suggestions, conflict, published, readOnly } = props
  const words = useWords(capabilityFormText)
  const sentences = worded(errors, useLocale())
  const typed = typedCapability(values)
  const cells = {
    ...cellValues(typed.cases, 'cases', CAPABILITY_CELLS.cases),
    ...cellValues(typed.rights, 'rights', CAPABILITY_CELLS.rights),
  }
  const autosave = useAutosave(conflict || readOnly ? null : draftUrl)
  return (
    <>
      {conflict ? <BothVersions versions={conflict} labels={words.field} /> : null}
      <ErrorSummary title={words.check} errors={sentences} labels={{ ...words.field, ...cellLabels(words) }} />
      <FormStateProvider state={{ values: { ...typed, ...cells }, errors: sentences }}>
        <form method="post" action="?" data-once noValidate {...autosave}>
          {/* Enter in a line saves and stays: the first button of a form is the one that Enter presses. */}
          <button type="submit" name="go" value="stay" tabIndex={-1} aria-hidden="true" className="sr-only" />
          <input type="hidden" name="version" value={version} />
          <fieldset disabled={readOnly}>
            <Fields
              written={{ cases: typed.cases.length, rights: typed.rights.length }}
              suggestions={conflict ? [] : suggestions}
              asksForTags={!readOnly && !conflict}
            />
          </fieldset>
          {readOnly ? null : (
            <SaveBar savedAt={savedAt} conflict={conflict !== null}>
              <Button look="supply">{published ? words.publishAgain : words.publish}</Button>
              <Button name="go" value="stay">
                {words.save}
              </Button>
            </SaveBar>
          )}
        </form>
      </FormStateProvider>
    </>
  )
}

interface FieldsProps {
  written: { cases: number; rights: number }
  suggestions: TagSuggestion[]
  asksForTags: boolean
}

function Fields({ written, suggestions, asksForTags }: FieldsProps) {
  const { field, hint, optional } = useWords(capabilityFormText)
  const { maturity, wish } = useWords(vocabularyText)
  const { means, trl, scaleLead } = useWords(maturityText)
  return (
    <>
      <TextField name="title" label={field.title} hint={hint.title} autoComplete="off" className="max-w-2xl" />
      <TagField name="tags" label={field.tags} hint={hint.tags} suggestions={suggestions} />
      <TextArea name="text" label={field.text} hint={hint.text} rows={7} />
      <Counter name="text" max={CAPABILITY_TEXT_MAX} />
      {asksForTags ? <SuggestButton /> : null}
      <RadioField
        name="maturity"
        label={field.maturity}
        hint={scaleLead}
        stacked
        choices={MATURITIES.map((value) => ({
          value,
          label: maturity[value],
          hint: `${trl(readinessRange(value))} · ${means[value]}`,
        }))}
      />
      <CaseRows written={written.cases} />
      <RightRows written={written.rights} />
      <CheckField
        name="wishes"
        label={field.wishes}
        hint={hint.wishes}
        mark={optional}
        choices={WISHES.map((value) => ({ value, label: wish[value] }))}
      />
    </>
  )
}

/** What the cells of the tables are called, by name, for the list of errors. */
function cellLabels({
  caseN,
  caseCell,
  rightN,
  rightCell,
}: (typeof capabilityFormText)[Locale]): Record<string, string> {
  const of = (field: string, most: number, rowN: (n: number) => string, cells: Record<string, string>) =>
    Array.from({ length: most }, (_, row) => row).flatMap((row) =>
      Object.entries(cells).map(([cell, label]) => [cellName(field, row, cell), `${rowN(row + 1)} ${label}`] as const),
    )
  return Object.fromEntries([
    ...of('cases', CASES_MAX, caseN, caseCell),
    ...of('rights', RIGHTS_MAX, rightN, rightCell),
  ])
}

import { CAPABILITY_TEXT_MAX, CASES_MAX } from '#app/domain/capability/form.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { TagSuggestion } from '#app/domain/taxonomy/suggestion.ts'
import { MATURITIES, WISHES } from '#app/domain/vocabulary.ts'
import { capabilityFormText } from '#app/text/capability-form.ts'
import { worded } from '#app/text/field-errors.ts'
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
  const autosave = useAutosave(conflict || readOnly ? null : draftUrl)
  return (
    <>
      {conflict ? <BothVersions versions={conflict} labels={words.field} /> : null}
      <ErrorSummary title={words.check} errors={sentences} labels={words.field} />
      <FormStateProvider state={{ values, errors: sentences }}>
        <form method="post" action="?" data-once noValidate {...autosave}>
          {/* Enter in a line saves and stays: the first button of a form is the one that Enter presses. */}
          <button type="submit" name="go" value="stay" tabIndex={-1} aria-hidden="true" className="sr-only" />
          <input type="hidden" name="version" value={version} />
          <fieldset disabled={readOnly}>
            <Fields values={values} suggestions={conflict ? [] : suggestions} asksForTags={!readOnly && !conflict} />
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
  values: FormValues
  suggestions: TagSuggestion[]
  asksForTags: boolean
}

function Fields({ values, suggestions, asksForTags }: FieldsProps) {
  const { field, hint, optional } = useWords(capabilityFormText)
  const { maturity, wish } = useWords(vocabularyText)
  const cases = [values.cases ?? []].flat()
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
        choices={MATURITIES.map((value) => ({ value, label: maturity[value] }))}
      />
      <CaseRows cases={cases} most={CASES_MAX} />
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

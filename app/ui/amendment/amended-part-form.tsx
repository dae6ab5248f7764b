import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { ScenarioPart } from '#app/domain/scenario/parts.ts'
import type { TagSuggestion } from '#app/domain/taxonomy/suggestion.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Button } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { type Conflict, ConflictNotice } from '../scenario-form/conflict-notice.tsx'
import { PartFields } from '../scenario-form/part-fields.tsx'
import { sentencesOf } from '../scenario-form/words.ts'
import { useLocale, useWords } from '../words.ts'

interface Props {
  part: ScenarioPart
  values: FormValues
  version: number
  rows: number
  suggestions: TagSuggestion[]
  agencies: string[]
  errors: FieldErrors
  conflict: Conflict | null
}

/** One part of a published scenario, to be written as it shall become. */
export function AmendedPartForm({ part, values, version, rows, suggestions, agencies, errors, conflict }: Props) {
  const words = useWords(amendmentText)
  const { checkForm, field } = useWords(scenarioFormText)
  const sentences = sentencesOf(errors, useLocale())
  return (
    <>
      {conflict ? (
        <ConflictNotice part={part} conflict={conflict} />
      ) : (
        <ErrorSummary title={checkForm} errors={sentences} labels={field} />
      )}
      <FormStateProvider state={{ values, errors: sentences }}>
        <form method="post" action="?" data-once noValidate>
          {/* Enter in a line saves: the first button of a form is the one that Enter presses. */}
          <button type="submit" name="go" value="keep" tabIndex={-1} aria-hidden="true" className="sr-only" />
          <input type="hidden" name="version" value={version} />
          <PartFields part={part} values={values} rows={rows} suggestions={suggestions} agencies={agencies} />
          <div className="sticky bottom-0 z-[5] -mx-4 border-t border-line bg-paper px-4 py-3 sm:mx-0 sm:px-0">
            <Button look="primary" name="go" value="keep">
              {words.keep}
            </Button>
          </div>
        </form>
      </FormStateProvider>
    </>
  )
}

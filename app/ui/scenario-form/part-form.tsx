import type { FieldComments, FieldErrors, FormValues } from '#app/domain/form.ts'
import { partAfter, type ScenarioPart } from '#app/domain/scenario/parts.ts'
import type { TagSuggestion } from '#app/domain/taxonomy/suggestion.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { useAutosave } from '../form/draft-status.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { SaveBar } from '../form/save-bar.tsx'
import { Button } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { Notice } from '../kit/notice.tsx'
import { useLocale, useWords } from '../words.ts'
import { type Conflict, ConflictNotice } from './conflict-notice.tsx'
import { PartFields } from './part-fields.tsx'
import { sentencesOf } from './words.ts'

export const PART_FORM_ID = 'part-form'

export interface PartFormProps {
  part: ScenarioPart
  /** Where the script saves while people write. */
  draftUrl: string
  values: FormValues
  version: number
  savedAt: Date | null
  rows: number
  suggestions: TagSuggestion[]
  agencies: string[]
  errors: FieldErrors
  comments: FieldComments
  conflict: Conflict | null
  /** Why nothing can be written; null when it can. */
  readOnly: 'viewer' | 'joint' | null
}

/** One part of the scenario, to write in. */
export function PartForm(props: PartFormProps) {
  const { part, draftUrl, values, version, savedAt, rows, suggestions, agencies } = props
  const { errors, comments, conflict, readOnly } = props
  const words = useWords(scenarioFormText)
  const sentences = sentencesOf(errors, useLocale())
  const autosave = useAutosave(conflict || readOnly ? null : draftUrl)
  return (
    <>
      {readOnly ? (
        <div className="mb-6">
          <Notice look="warning">{words[readOnly === 'joint' ? 'jointOnly' : 'viewOnly']}</Notice>
        </div>
      ) : null}
      {conflict ? (
        <ConflictNotice part={part} conflict={conflict} />
      ) : (
        <ErrorSummary title={words.checkForm} errors={sentences} labels={words.field} />
      )}
      <FormStateProvider state={{ values, errors: sentences, comments }}>
        <form method="post" action="?" id={PART_FORM_ID} data-once noValidate {...autosave}>
          {/* Enter in a line saves and stays: the first button of a form is the one that Enter presses. */}
          <button type="submit" name="go" value="stay" tabIndex={-1} aria-hidden="true" className="sr-only" />
          <input type="hidden" name="version" value={version} />
          <fieldset disabled={readOnly !== null}>
            <PartFields {...{ part, values, rows, agencies }} suggestions={conflict ? [] : suggestions} />
          </fieldset>
          {readOnly ? null : (
            <SaveBar savedAt={savedAt} conflict={conflict !== null}>
              <WaysOn part={part} />
            </SaveBar>
          )}
        </form>
      </FormStateProvider>
    </>
  )
}

/** Save and go to the next part, or back to the list. */
function WaysOn({ part }: { part: ScenarioPart }) {
  const words = useWords(scenarioFormText)
  const next = partAfter(part)
  return (
    <>
      <Button look="primary" name="go" value="next">
        {next ? words.saveNext(words.part[next]) : words.saveCheck}
      </Button>
      <Button name="go" value="list">
        {words.saveBack}
      </Button>
    </>
  )
}

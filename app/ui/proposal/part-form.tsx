import type { FieldErrors } from '#app/domain/form.ts'
import type { ProposalPart } from '#app/domain/proposal/parts.ts'
import { valuesOfPart } from '#app/domain/proposal/typed.ts'
import { proposalFormText } from '#app/text/proposal-form.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { BothVersions, type TwoVersions } from '../form/both-versions.tsx'
import { useAutosave } from '../form/draft-status.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { SaveBar } from '../form/save-bar.tsx'
import { Button } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { useLocale, useWords } from '../words.ts'
import { PartFields, type PartFieldsProps } from './part-fields.tsx'
import { labelOf, sentencesOf } from './words.ts'

export const PART_FORM_ID = 'part-form'

export interface PartFormProps extends PartFieldsProps {
  /** Where the script saves while people write. */
  draftUrl: string
  /** The part after this one; null after the last. */
  next: ProposalPart | null
  version: number
  savedAt: Date | null
  errors: FieldErrors
  conflict: TwoVersions | null
}

/** One part of a proposal, to write in. */
export function PartForm({ draftUrl, next, version, savedAt, errors, conflict, ...fields }: PartFormProps) {
  const words = useWords(scenarioFormText)
  const { part: names } = useWords(proposalFormText)
  const { part, asked, values } = fields
  const sentences = sentencesOf(errors, asked, useLocale())
  const autosave = useAutosave(conflict ? null : draftUrl)
  return (
    <>
      {conflict ? (
        <Conflict {...{ conflict, part, asked }} />
      ) : (
        <ErrorSummary title={words.checkForm} errors={sentences} />
      )}
      <FormStateProvider state={{ values, errors: sentences }}>
        <form method="post" action="?" id={PART_FORM_ID} data-once noValidate {...autosave}>
          {/* Enter in a line saves and stays: the first button of a form is the one that Enter presses. */}
          <button type="submit" name="go" value="stay" tabIndex={-1} aria-hidden="true" className="sr-only" />
          <input type="hidden" name="version" value={version} />
          <PartFields {...fields} />
          <SaveBar savedAt={savedAt} conflict={conflict !== null}>
            <Button look="supply" name="go" value="next">
              {next ? words.saveNext(names[next]) : words.saveCheck}
            </Button>
            <Button name="go" value="list">
              {words.saveBack}
            </Button>
          </SaveBar>
        </form>
      </FormStateProvider>
    </>
  )
}

/** Both texts of this part where they differ. */
function Conflict({ conflict, part, asked }: Pick<PartFormProps, 'part' | 'asked'> & { conflict: TwoVersions }) {
  const locale = useLocale()
  const [typed, stored] = [valuesOfPart(conflict.typed, part), valuesOfPart(conflict.stored, part)]
  const names = [...new Set([...Object.keys(typed), ...Object.keys(stored)])]
  const labels = Object.fromEntries(names.map((name) => [name, labelOf(name, asked, locale)]))
  return <BothVersions versions={{ ...conflict, typed, stored }} labels={labels} />
}

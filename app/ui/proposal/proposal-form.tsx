import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { PROPOSAL_TEXT_MAX } from '#app/domain/proposal/form.ts'
import { worded } from '#app/text/field-errors.ts'
import { proposalText } from '#app/text/proposal.ts'
import { BothVersions, type TwoVersions } from '../form/both-versions.tsx'
import { Counter } from '../form/counter.tsx'
import { useAutosave } from '../form/draft-status.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { SaveBar } from '../form/save-bar.tsx'
import { Button } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextArea, TextField } from '../kit/form/text-fields.tsx'
import { useLocale, useWords } from '../words.ts'

export interface ProposalFormProps {
  /** Where the script saves while people write. */
  draftUrl: string
  values: FormValues
  errors: FieldErrors
  version: number
  savedAt: Date | null
  conflict: TwoVersions | null
}

/** A proposal, to write in. */
export function ProposalForm({ draftUrl, values, errors, version, savedAt, conflict }: ProposalFormProps) {
  const words = useWords(proposalText)
  const sentences = worded(errors, useLocale())
  const autosave = useAutosave(conflict ? null : draftUrl)
  return (
    <>
      {conflict ? <BothVersions versions={conflict} labels={words.field} /> : null}
      <ErrorSummary title={words.check} errors={sentences} labels={words.field} />
      <FormStateProvider state={{ values, errors: sentences }}>
        <form method="post" action="?edit" data-once noValidate {...autosave}>
          <input type="hidden" name="version" value={version} />
          <Fields />
          <SaveBar savedAt={savedAt} conflict={conflict !== null} storedUrl="?edit">
            <Button look="supply">{words.saveAndCheck}</Button>
            <Button name="go" value="stay">
              {words.saveOnly}
            </Button>
          </SaveBar>
        </form>
      </FormStateProvider>
    </>
  )
}

function Fields() {
  const { field, hint, optional } = useWords(proposalText)
  return (
    <>
      <TextArea name="approach" label={field.approach} hint={hint.approach} rows={9} />
      <Counter name="approach" max={PROPOSAL_TEXT_MAX} />
      <TextArea name="plan" label={field.plan} hint={hint.plan} rows={6} />
      <TextArea name="team" label={field.team} hint={hint.team} rows={4} />
      <TextArea name="references" label={field.references} hint={hint.references} mark={optional} rows={4} />
      <TextField name="price" label={field.price} hint={hint.price} mark={optional} className="max-w-60" />
      <TextField name="contactName" label={field.contactName} autoComplete="name" className="max-w-60" />
      <TextField
        name="contactPhone"
        label={field.contactPhone}
        hint={hint.contactPhone}
        inputMode="tel"
        autoComplete="tel"
        className="max-w-60"
      />
    </>
  )
}

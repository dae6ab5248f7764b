import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { answerName } from '#app/domain/proposal/answers.ts'
import { PROPOSAL_TEXT_MAX } from '#app/domain/proposal/form.ts'
import type { BidderQuestion } from '#app/domain/vocabulary.ts'
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
import { AnswerFields } from './answer-fields.tsx'

export interface ProposalFormProps {
  /** Where the script saves while people write. */
  draftUrl: string
  /** What the scenario asks of every bidder. */
  questions: BidderQuestion[]
  values: FormValues
  errors: FieldErrors
  version: number
  savedAt: Date | null
  conflict: TwoVersions | null
}

/** A proposal, to write in. */
export function ProposalForm(props: ProposalFormProps) {
  const { draftUrl, questions, values, errors, version, savedAt, conflict } = props
  const words = useWords(proposalText)
  const asked = questions.map(({ question }) => [answerName(question), question])
  const labels = { ...words.field, ...Object.fromEntries(asked) }
  const sentences = worded(errors, useLocale())
  const autosave = useAutosave(conflict ? null : draftUrl)
  return (
    <>
      {conflict ? <BothVersions versions={conflict} labels={labels} /> : null}
      <ErrorSummary title={words.check} errors={sentences} labels={labels} />
      <FormStateProvider state={{ values, errors: sentences }}>
        <form method="post" action="?edit" data-once noValidate {...autosave}>
          <input type="hidden" name="version" value={version} />
          <Fields questions={questions} />
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

function Fields({ questions }: { questions: BidderQuestion[] }) {
  const { field, hint, optional } = useWords(proposalText)
  return (
    <>
      <TextArea name="approach" label={field.approach} hint={hint.approach} rows={9} />
      <Counter name="approach" max={PROPOSAL_TEXT_MAX} />
      <TextArea name="plan" label={field.plan} hint={hint.plan} rows={6} />
      <TextArea name="team" label={field.team} hint={hint.team} rows={4} />
      <TextArea name="references" label={field.references} hint={hint.references} mark={optional} rows={4} />
      <AnswerFields questions={questions} />
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

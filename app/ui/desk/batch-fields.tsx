import type { BatchDeed } from '#app/domain/desk/deed.ts'
import { MATCH_NOTE_MAX } from '#app/domain/match/answer.ts'
import { DECLINE_REASONS } from '#app/domain/match/lifecycle.ts'
import { NEXT_STEP_MAX } from '#app/domain/match/next-step.ts'
import { batchText } from '#app/text/match-batch.ts'
import { stateText } from '#app/text/states.ts'
import { SelectField } from '../kit/form/choice-fields.tsx'
import { TextArea, TextField } from '../kit/form/text-fields.tsx'
import { useWords } from '../words.ts'

interface Props {
  deed: BatchDeed
  curators: { id: string; name: string }[]
  viewerId: string
  today: string
}

/** What a deed has to be told. */
export function BatchFields(props: Props) {
  const { deed } = props
  const words = useWords(batchText)
  if (deed === 'hand') return <Owner {...props} />
  if (deed === 'nextStep')
    return (
      <>
        <TextField name="nextStep" label={words.nextStep} maxLength={NEXT_STEP_MAX} autoComplete="off" />
        <TextField name="nextStepOn" type="date" min={props.today} label={words.nextStepOn} className="max-w-48" />
      </>
    )
  if (deed === 'lose') return <End />
  return <Note optional={deed !== 'note'} />
}

function Owner({ curators, viewerId }: Props) {
  const words = useWords(batchText)
  const mine = curators
    .filter(({ id }) => id === viewerId)
    .map(({ id, name }) => ({ value: id, label: words.me(name) }))
  const others = curators.filter(({ id }) => id !== viewerId).map(({ id, name }) => ({ value: id, label: name }))
  return <SelectField name="ownerId" label={words.owner} choices={[...mine, ...others]} none={words.choose} />
}

function End() {
  const words = useWords(batchText)
  const states = useWords(stateText)
  const choices = DECLINE_REASONS.map((value) => ({ value, label: states.declineReason[value] }))
  return (
    <>
      <p className="mb-3 text-sm text-ink-3">{words.loseLead}</p>
      <SelectField name="reason" label={words.reason} choices={choices} none={words.choose} />
      <Note optional />
    </>
  )
}

function Note({ optional }: { optional: boolean }) {
  const words = useWords(batchText)
  return (
    <TextArea
      name="note"
      label={words.note}
      hint={words.noteHint}
      rows={3}
      maxLength={MATCH_NOTE_MAX}
      {...(optional ? { mark: words.optional } : {})}
    />
  )
}

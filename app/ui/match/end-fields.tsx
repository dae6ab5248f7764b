import { DECLINE_REASONS } from '#app/domain/match/lifecycle.ts'
import { matchText } from '#app/text/match.ts'
import { stateText } from '#app/text/states.ts'
import { SelectField } from '../kit/form/choice-fields.tsx'
import { TextArea } from '../kit/form/text-fields.tsx'
import { useWords } from '../words.ts'

/** A reason from the list and a few words with it. */
export function EndFields() {
  const words = useWords(matchText)
  const states = useWords(stateText)
  const choices = DECLINE_REASONS.map((value) => ({ value, label: states.declineReason[value] }))
  return (
    <>
      <SelectField name="reason" label={words.reason} choices={choices} none={words.choose} />
      <TextArea name="note" label={words.note} mark={words.optional} hint={words.noteHint} rows={3} />
    </>
  )
}

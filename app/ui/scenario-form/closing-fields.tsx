import { TEXT_MAX } from '#app/domain/scenario/parts/fields.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { Counter } from '../form/counter.tsx'
import { TextArea, TextField } from '../kit/form/text-fields.tsx'
import { useWords } from '../words.ts'

export function ClosingFields() {
  const { field, hint, optional } = useWords(scenarioFormText)
  return (
    <>
      <TextField name="closesAt" label={field.closesAt} hint={hint.closesAt} autoComplete="off" className="max-w-80" />
      <TextField name="contactName" label={field.contactName} autoComplete="name" className="max-w-60" />
      <TextField
        name="contactPhone"
        label={field.contactPhone}
        hint={hint.contactPhone}
        inputMode="tel"
        autoComplete="tel"
        className="max-w-60"
      />
      <TextArea name="note" label={field.note} hint={hint.note} mark={optional} rows={3} />
      <Counter name="note" max={TEXT_MAX} />
    </>
  )
}

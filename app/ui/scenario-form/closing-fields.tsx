import { TEXT_MAX } from '#app/domain/scenario/parts/fields.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { Counter } from '../form/counter.tsx'
import { RadioField } from '../kit/form/choice-fields.tsx'
import { TextArea, TextField } from '../kit/form/text-fields.tsx'
import { useWords } from '../words.ts'

export function ClosingFields() {
  const { field, hint, optional, usualChoice } = useWords(scenarioFormText)
  const { contactVisibility } = useWords(vocabularyText)
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
      <RadioField
        name="contactVisibility"
        label={field.contactVisibility}
        hint={hint.contactVisibility}
        choices={[
          { value: '', label: usualChoice(contactVisibility.companies) },
          { value: 'public', label: contactVisibility.public },
          { value: 'curators', label: contactVisibility.curators },
        ]}
      />
      <TextArea name="note" label={field.note} hint={hint.note} mark={optional} rows={3} />
      <Counter name="note" max={TEXT_MAX} />
    </>
  )
}

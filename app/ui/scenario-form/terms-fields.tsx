import { COOPERATION_MODES } from '#app/domain/vocabulary.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { CheckField, RadioField } from '../kit/form/choice-fields.tsx'
import { TextField } from '../kit/form/text-fields.tsx'
import { useWords } from '../words.ts'

const ANSWERS = ['yes', 'no', ''] as const

export function TermsFields() {
  const { field, hint, consortium, optional } = useWords(scenarioFormText)
  const { mode } = useWords(vocabularyText)
  return (
    <>
      <CheckField
        name="modes"
        label={field.modes}
        choices={COOPERATION_MODES.map((value) => ({ value, label: mode[value] }))}
      />
      <TextField
        name="budget"
        label={field.budget}
        hint={hint.budget}
        mark={optional}
        autoComplete="off"
        className="max-w-60"
      />
      <TextField
        name="durationMonths"
        label={field.durationMonths}
        hint={hint.durationMonths}
        mark={optional}
        autoComplete="off"
        className="max-w-40"
      />
      <RadioField
        name="consortiumAllowed"
        label={field.consortiumAllowed}
        choices={ANSWERS.map((value) => ({ value, label: consortium[value] }))}
      />
    </>
  )
}

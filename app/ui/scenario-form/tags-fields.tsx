import type { TagSuggestion } from '#app/domain/taxonomy/suggestion.ts'
import { DISTRICTS, STAGES } from '#app/domain/vocabulary.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { TagField } from '../form/tag-field.tsx'
import { RadioField, SelectField } from '../kit/form/choice-fields.tsx'
import { useWords } from '../words.ts'

export function TagsFields({ suggestions }: { suggestions: TagSuggestion[] }) {
  const { field, hint, stageHint, optional } = useWords(scenarioFormText)
  const { stage, district, wholeCity } = useWords(vocabularyText)
  return (
    <>
      <TagField name="tags" label={field.tags} hint={hint.tags} suggestions={suggestions} />
      <TagField name="requiredTags" label={field.requiredTags} hint={hint.requiredTags} mark={optional} />
      <RadioField
        name="stage"
        label={field.stage}
        choices={STAGES.map((value) => ({ value, label: stage[value], hint: stageHint[value] }))}
      />
      <SelectField
        name="district"
        label={field.district}
        none={wholeCity}
        choices={DISTRICTS.map((value) => ({ value, label: district[value] }))}
      />
    </>
  )
}

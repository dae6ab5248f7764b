import type { TagSuggestion } from '#app/domain/taxonomy/suggestion.ts'
import { TextField } from '../kit/form/text-fields.tsx'
import { TagPicker } from './tag-picker.tsx'
import { TagSuggestions } from './tag-suggestions.tsx'

interface Props {
  name: string
  label: string
  hint?: string
  mark?: string
  defaultValue?: string
  /** One tag only: choosing another takes the place of the first. */
  single?: boolean
  /** Tags that may suit. */
  suggestions?: TagSuggestion[]
}

/** Several tags of the taxonomy, by name. */
export function TagField({ single, suggestions = [], ...props }: Props) {
  return (
    <TagPicker single={single} keepsWords>
      <TextField {...props} autoComplete="off" className="max-w-2xl" />
      <TagSuggestions suggestions={suggestions} />
    </TagPicker>
  )
}

import { createElement } from 'react'
import { draftingText } from '#app/text/drafting.ts'
import { TextField } from '../kit/form/text-fields.tsx'
import { useWords } from '../words.ts'

interface Props {
  name: string
  label: string
  hint?: string
  mark?: string
  defaultValue?: string
  /** One tag only: choosing another takes the place of the first. */
  single?: boolean
}

/** Several tags of the taxonomy, by name; with the script a type-ahead over names, aliases and initials. */
export function TagField({ single, ...props }: Props) {
  const words = useWords(draftingText).picker
  const attributes = {
    class: '[&_.tag-chips]:mt-2',
    'data-source': '/tags.json',
    'data-single': single ? '' : undefined,
    'data-none-label': words.none,
    'data-loading-label': words.loading,
    'data-failed-label': words.failed,
    'data-count-label': words.count,
    'data-matched-label': words.matched,
    'data-remove-label': words.remove,
    'data-added-label': words.added,
    'data-removed-label': words.removed,
  }
  return createElement('tag-picker', attributes, <TextField {...props} autoComplete="off" className="max-w-2xl" />)
}

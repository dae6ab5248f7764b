import { createElement, type ReactNode } from 'react'
import { tagPickerText } from '#app/text/tag-picker.ts'
import { useWords } from '../words.ts'

interface Props {
  /** One tag only: choosing another takes the place of the first. */
  single?: boolean
  /** Choosing sends the form: for filters. */
  submits?: boolean
  /** A word that is no tag is kept as it is, and the picker says so. */
  keepsWords?: boolean
  children: ReactNode
}

/** Around an input for tag names: with the script a type-ahead over names, aliases and pinyin. */
export function TagPicker({ single, submits, keepsWords, children }: Props) {
  const words = useWords(tagPickerText)
  const attributes = {
    class: '[&_.tag-chips]:mt-2',
    'data-source': '/tags.json',
    'data-single': single ? '' : undefined,
    'data-submit': submits ? '' : undefined,
    'data-none-label': keepsWords ? words.noneKept : words.none,
    'data-loading-label': words.loading,
    'data-failed-label': words.failed,
    'data-count-label': words.count,
    'data-matched-label': words.matched,
    'data-remove-label': words.remove,
    'data-added-label': words.added,
    'data-removed-label': words.removed,
  }
  return createElement('tag-picker', attributes, children)
}

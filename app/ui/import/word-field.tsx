import { importPreviewText } from '#app/text/import-preview.ts'
import { TagField } from '../form/tag-field.tsx'
import { useField } from '../kit/form/form-state.tsx'
import { useWords } from '../words.ts'

/** A word of the list and what it was, or is to be, taken for. */
export interface SettledWord {
  word: string
  rows?: number
  /** What the reader took it for; null for a word it does not know. */
  takenFor?: string | null
  /** The tag that somebody named; '' for none. */
  tag: string
  keep?: boolean
}

/** One word with the tag it stands for: chosen from the taxonomy, or left as it is. */
export function WordField({ at, settled }: { at: number; settled: SettledWord }) {
  const words = useWords(importPreviewText).tags
  const name = `word[${at}].tag`
  const kept = useField(`word[${at}].keep`)
  const { word, rows, takenFor, tag, keep } = settled
  const hint = [rows ? words.rows(rows) : '', takenFor ? words.now(takenFor) : ''].filter(Boolean).join(' · ')
  return (
    <div className="grid items-end gap-x-6 border-t border-line pt-3 sm:grid-cols-[minmax(0,34rem)_auto] sm:justify-start">
      <input type="hidden" name={`word[${at}]`} value={word} />
      <TagField single name={name} label={words.label(word)} hint={hint} defaultValue={tag} />
      {takenFor ? null : (
        <label className="mb-6 inline-flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            name={`word[${at}].keep`}
            value="yes"
            defaultChecked={kept.value === undefined ? keep : kept.value !== ''}
            className="h-5 w-5 accent-current"
          />
          {words.keep}
        </label>
      )}
    </div>
  )
}

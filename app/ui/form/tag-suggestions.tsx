import { buttonOfTag } from '#app/domain/listing/pressed-tag.ts'
import type { TagSuggestion } from '#app/domain/taxonomy/suggestion.ts'
import { tagPickerText } from '#app/text/tag-picker.ts'
import { useWords } from '../words.ts'

/** Tags that the text speaks of, each a button that adds it: with the script at once, else by way of the server. */
export function TagSuggestions({ suggestions }: { suggestions: TagSuggestion[] }) {
  const words = useWords(tagPickerText)
  if (suggestions.length === 0) return null
  return (
    <section aria-labelledby="tag-suggestions" className="-mt-2 mb-6 max-w-2xl border-l-2 border-line pl-3">
      <p id="tag-suggestions" className="text-sm text-ink-3">
        {words.suggested}
      </p>
      <ul className="pt-1">
        {suggestions.map(({ name, from, learned }) => (
          <li key={name} className="flex flex-wrap items-center gap-x-3 py-1">
            <button
              type="submit"
              name="go"
              value={buttonOfTag(name)}
              data-pick={name}
              className="inline-flex min-h-11 items-center gap-1.5 rounded-lg border border-dashed border-line-strong bg-surface px-3 text-[0.9375rem] hover:border-ink sm:min-h-9"
            >
              <span aria-hidden="true">＋</span>
              <span className="sr-only">{words.addSuggested}</span>
              {name}
            </button>
            <span className="text-[0.8125rem] text-ink-3">
              {learned ? words.readsLike(from) : words.speaksOf(from)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

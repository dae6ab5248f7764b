import type { MatchingQuery } from '#app/domain/match/view-query.ts'
import { matchingViewText } from '#app/text/matching-view.ts'
import { TagPicker } from '../form/tag-picker.tsx'
import { useWords } from '../words.ts'

/** A box that leads to the tag of a name, another name or pinyin initials. */
export function TagSearch({ id, query }: { id: string; query: MatchingQuery }) {
  const words = useWords(matchingViewText)
  return (
    <form action="/matching" className="mb-3 flex items-start gap-2">
      {query.all ? <input type="hidden" name="scope" value="all" /> : null}
      <div className="min-w-0 flex-1">
        <TagPicker single submits>
          <label htmlFor={id} className="sr-only">
            {words.findTag}
          </label>
          <input
            id={id}
            name="tag"
            required
            maxLength={60}
            placeholder={words.findHint}
            autoComplete="off"
            className="min-h-11 w-full min-w-0 rounded-lg border border-line-strong bg-surface px-3 text-[0.9375rem] lg:min-h-10"
          />
        </TagPicker>
      </div>
      <button
        type="submit"
        className="min-h-11 flex-none rounded-lg border border-line-strong bg-surface px-3 text-[0.9375rem] font-semibold hover:border-ink lg:min-h-10"
      >
        {words.find}
      </button>
    </form>
  )
}

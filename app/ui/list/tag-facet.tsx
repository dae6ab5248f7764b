import type { FacetOption } from '#app/domain/catalogue/rows.ts'
import { listsText } from '#app/text/lists.ts'
import { TagPicker } from '../form/tag-picker.tsx'
import { useWords } from '../words.ts'
import { FacetGroup } from './facet-group.tsx'

/** Industries to tick, and a field for every other tag of the taxonomy. */
export function TagFacet({ options }: { options: (FacetOption & { label: string })[] }) {
  const words = useWords(listsText)
  return (
    <>
      <FacetGroup name="tag" legend={words.facet.tag} options={options} shown={8} more={words.moreTags} />
      <div className="pb-4">
        <TagPicker single submits>
          <OtherTag label={words.otherTag} hint={words.otherTagHint} />
        </TagPicker>
      </div>
    </>
  )
}

function OtherTag({ label, hint }: { label: string; hint: string }) {
  return (
    <>
      <label htmlFor="other-tag" className="text-sm text-ink-2">
        {label}
      </label>
      <input
        id="other-tag"
        name="tag"
        placeholder={hint}
        maxLength={80}
        className="mt-1 block min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3 text-[0.9375rem] placeholder:text-ink-3"
      />
    </>
  )
}

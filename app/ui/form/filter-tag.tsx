import { FILTER_CONTROL } from '../kit/filter-field.tsx'
import { TagPicker } from './tag-picker.tsx'

/** One tag of a filter, found while typing where there are scripts. */
export function FilterTag({ id, label, hint, value }: { id: string; label: string; hint: string; value: string }) {
  return (
    <TagPicker single submits>
      <label htmlFor={id} className="block text-sm text-ink-3">
        {label}
      </label>
      <input id={id} name="tag" defaultValue={value} placeholder={hint} className={FILTER_CONTROL} />
    </TagPicker>
  )
}

interface Props {
  label: string
  hint: string
  button: string
  value: string
  /** The form it belongs to when it stands outside of it. */
  form?: string
}

/** A search field with its button; `/` leads here. */
export function SearchBox({ label, hint, button, value, form }: Props) {
  return (
    <div className="flex w-full max-w-2xl rounded-lg border border-ink bg-surface focus-within:outline-3 focus-within:outline-focus">
      <input
        type="search"
        name="q"
        form={form}
        aria-label={label}
        placeholder={hint}
        defaultValue={value}
        maxLength={200}
        data-search
        className="min-h-12 w-full min-w-0 flex-1 rounded-l-lg bg-transparent px-4 placeholder:text-ink-3 focus-visible:outline-none"
      />
      <button
        type="submit"
        form={form}
        className="min-h-12 flex-none rounded-r-[7px] bg-ink px-6 font-semibold text-paper hover:bg-ink-2"
      >
        {button}
      </button>
    </div>
  )
}

import { Button } from '../kit/button.tsx'

interface Props {
  id: string
  label: string
  hint: string
  deed: string
}

/** Words for any company or need of the other side, with the button that asks for it. */
export function AgainstField({ id, label, hint, deed }: Props) {
  return (
    <>
      <label htmlFor={id} className="block pb-1 text-sm text-ink-2">
        {label}
      </label>
      <div className="flex items-start gap-2">
        <input
          id={id}
          name="against"
          required
          maxLength={60}
          autoComplete="off"
          placeholder={hint}
          className="min-h-11 w-full min-w-0 flex-1 rounded-lg border border-line-strong bg-surface px-3 text-[0.9375rem]"
        />
        <Button>{deed}</Button>
      </div>
    </>
  )
}

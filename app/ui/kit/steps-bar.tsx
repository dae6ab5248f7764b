/** How far along a short scale: filled and empty dashes, with the word beside them. */
export function StepsBar({ at, of, label }: { at: number; of: number; label: string }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-[0.8125rem] text-ink-2">
      <span className="inline-flex gap-[3px]" aria-hidden="true">
        {Array.from({ length: of }, (_, step) => step).map((step) => (
          <span key={step} className={`h-[5px] w-[18px] rounded-full ${step <= at ? 'bg-match' : 'bg-line-strong'}`} />
        ))}
      </span>
      {label}
    </span>
  )
}

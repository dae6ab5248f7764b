/** The mark: need and supply, two circles; the lens between them is the match. */
export function Mark({ className = 'h-6 w-[34px]' }: { className?: string }) {
  return (
    <svg viewBox="0 0 34 24" className={className} aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="10.5" fill="none" strokeWidth="2.4" className="stroke-need" />
      <circle cx="22" cy="12" r="10.5" fill="none" strokeWidth="2.4" className="stroke-supply" />
      <path d="M17 2.76a10.5 10.5 0 0 1 0 18.48a10.5 10.5 0 0 1 0-18.48Z" className="fill-match" />
    </svg>
  )
}

const SIDES = {
  need: 'bg-need-tint text-need',
  supply: 'bg-supply-tint text-supply',
  match: 'bg-match-tint text-match',
} as const

/** 需, 供 or 合 in a circle: the word that goes with the colour of its side. */
export function Glyph({ side, children }: { side: keyof typeof SIDES; children: string }) {
  return (
    <span
      aria-hidden="true"
      className={`inline-grid h-[1.375rem] w-[1.375rem] flex-none place-items-center rounded-full text-xs font-bold ${SIDES[side]}`}
    >
      {children}
    </span>
  )
}

const HEIGHT = 5
const GAP = 4

/** Two bars one above the other, need and supply, on a scale from 0 to `most`. Decoration: the numbers stand beside. */
export function TwoBars({ need, supply, most }: { need: number; supply: number; most: number }) {
  const width = (n: number) => (n === 0 ? 0 : Math.max(1, (100 * n) / most))
  return (
    <svg viewBox={`0 0 100 ${2 * HEIGHT + GAP}`} preserveAspectRatio="none" aria-hidden="true" className="h-3.5 w-full">
      <rect width={width(need)} height={HEIGHT} className="fill-need" />
      <rect y={HEIGHT + GAP} width={width(supply)} height={HEIGHT} className="fill-supply" />
    </svg>
  )
}

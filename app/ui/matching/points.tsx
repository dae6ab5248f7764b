/** The length of the track is what the part can be worth, its filling what it is worth. */
export function PointsBar({ points, max, widest }: { points: number; max: number; widest: number }) {
  const scale = (value: number) => ((100 * value) / widest).toFixed(1)
  return (
    <svg aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none" className="my-1.5 block h-2 w-full">
      <rect width={scale(max)} height="8" className="fill-match-tint" />
      <rect width={scale(points)} height="8" className="fill-match" />
    </svg>
  )
}

/** Points as they are shown. */
export function pointsText(points: number): string {
  return points.toFixed(1)
}

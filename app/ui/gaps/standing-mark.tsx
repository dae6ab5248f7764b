import type { Standing } from '#app/domain/gaps/cell.ts'

const NEED = { cx: 12, cy: 12, r: 10.5, strokeWidth: 2.4 } as const
const SUPPLY = { ...NEED, cx: 22 } as const
/** What both circles cover, as in the mark; and the lower half of it. */
const LENS = 'M17 2.76a10.5 10.5 0 0 1 0 18.48a10.5 10.5 0 0 1 0-18.48Z'
const HALF_LENS = 'M11.5 12a10.5 10.5 0 0 0 5.5 9.24a10.5 10.5 0 0 0 5.5-9.24Z'
const ABSENT = '3 3.6'

const idOf = (standing: Standing) => `standing-${standing}`

/** The mark in each of its standings, once a page: `StandingMark` shows them by name. */
export function StandingMarks() {
  return (
    <svg className="absolute h-0 w-0" aria-hidden="true" focusable="false">
      <symbol id={idOf('gap')} viewBox="0 0 34 24">
        <circle {...SUPPLY} fill="none" strokeDasharray={ABSENT} className="stroke-ink-3" />
        <circle {...NEED} className="fill-need stroke-need" />
      </symbol>
      <symbol id={idOf('partly')} viewBox="0 0 34 24">
        <BothCircles />
        <path d={HALF_LENS} className="fill-match" />
      </symbol>
      <symbol id={idOf('covered')} viewBox="0 0 34 24">
        <BothCircles />
        <path d={LENS} className="fill-match" />
      </symbol>
      <symbol id={idOf('idle')} viewBox="0 0 34 24">
        <circle {...NEED} fill="none" strokeDasharray={ABSENT} className="stroke-ink-3" />
        <circle {...SUPPLY} className="fill-supply stroke-supply" />
      </symbol>
      <symbol id={idOf('empty')} viewBox="0 0 34 24">
        <circle {...NEED} fill="none" strokeDasharray={ABSENT} className="stroke-ink-3" />
        <circle {...SUPPLY} fill="none" strokeDasharray={ABSENT} className="stroke-ink-3" />
      </symbol>
    </svg>
  )
}

function BothCircles() {
  return (
    <>
      <circle {...NEED} fill="none" className="stroke-need" />
      <circle {...SUPPLY} fill="none" className="stroke-supply" />
    </>
  )
}

/** A standing as a shape: need alone, supply alone, or both with the part of the lens that is filled. */
export function StandingMark({ standing, className }: { standing: Standing; className?: string | undefined }) {
  return (
    <svg aria-hidden="true" className={className}>
      <use href={`#${idOf(standing)}`} />
    </svg>
  )
}

/** The same within a drawing. */
export function DrawnMark({ standing, x, y }: { standing: Standing; x: number; y: number }) {
  return <use href={`#${idOf(standing)}`} x={x} y={y} width="24" height="17" />
}

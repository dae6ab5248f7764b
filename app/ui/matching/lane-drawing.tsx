import { isFitting, shownScore } from '#app/domain/match/score.ts'
import type { Board, BoardPair } from '#app/domain/match/view.ts'
import type { PairKey } from '#app/domain/match/view-query.ts'
import { boardHeight, LANES_WIDTH, type Lane, layLanes } from './lanes.ts'

interface Props {
  board: Board
  selected: BoardPair | null
  hrefOf: (pair: PairKey) => string
}

/** The lanes. For eyes and pointers alone: cards, the pair's neighbours and the table lead to the same pairs. */
export function LaneDrawing({ board, selected, hrefOf }: Props) {
  const { needs, companies, pairs } = board
  const lanes = layLanes(needs.length, companies.length, pairs, selected)
  const drawn = [...lanes].sort((a, b) => depthOf(a.pair, selected) - depthOf(b.pair, selected))
  return (
    <div className="relative">
      <svg
        viewBox={`0 0 ${LANES_WIDTH} ${boardHeight(needs.length, companies.length)}`}
        preserveAspectRatio="none"
        className="absolute inset-0 h-full w-full"
        aria-hidden="true"
        focusable="false"
      >
        {drawn.map((lane) => (
          <LaneLine key={`${lane.pair.need} ${lane.pair.company}`} lane={lane} depth={depthOf(lane.pair, selected)}>
            {hrefFor(board, lane.pair, hrefOf)}
          </LaneLine>
        ))}
        {drawn.map((lane) => (
          <LaneScore key={`${lane.pair.need} ${lane.pair.company}`} lane={lane} depth={depthOf(lane.pair, selected)} />
        ))}
      </svg>
    </div>
  )
}

function LaneLine({ lane, depth, children: href }: { lane: Lane<BoardPair>; depth: Depth; children: string }) {
  const fitting = isFitting(lane.pair.score)
  return (
    <a href={href} tabIndex={-1} data-swap className="group">
      <path d={lane.path} fill="none" stroke="transparent" strokeWidth={16} pointerEvents="stroke" />
      <path
        d={lane.path}
        fill="none"
        strokeWidth={lane.width}
        strokeLinecap="butt"
        strokeDasharray={fitting ? undefined : '5 5'}
        opacity={OPACITY[depth]}
        className="stroke-match transition-opacity group-hover:opacity-90"
      />
    </a>
  )
}

function LaneScore({ lane, depth }: { lane: Lane<BoardPair>; depth: Depth }) {
  if (!lane.label) return null
  const { x, y } = lane.label
  return (
    <g pointerEvents="none" opacity={depth === 0 ? 0.75 : 1}>
      <rect x={x - 17} y={y - 12} width={34} height={24} rx={12} className="fill-paper" />
      <text x={x} y={y + 4.5} textAnchor="middle" fontSize={13} fontWeight={700} className="fill-match">
        {shownScore(lane.pair.score)}
      </text>
    </g>
  )
}

/** 3 is the selected pair, 2 its need's and its company's other lanes, 1 all when nothing is selected, 0 the rest. */
type Depth = 0 | 1 | 2 | 3

const OPACITY: Record<Depth, number> = { 0: 0.22, 1: 0.45, 2: 0.5, 3: 1 }

function depthOf(pair: BoardPair, selected: BoardPair | null): Depth {
  if (!selected) return 1
  if (pair === selected) return 3
  return pair.need === selected.need || pair.company === selected.company ? 2 : 0
}

function hrefFor({ needs, companies }: Board, { need, company }: BoardPair, hrefOf: Props['hrefOf']): string {
  return hrefOf({ code: needs[need]?.code ?? '', companyId: companies[company]?.id ?? '' })
}

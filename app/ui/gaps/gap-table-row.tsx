import type { Axis, GapColumn } from '#app/domain/gaps/axis.ts'
import type { GapRow } from '#app/domain/gaps/count-gaps.ts'
import type { Answering } from '#app/domain/gaps/gap-links.ts'
import { gapRowAddress, gapRowAnchor } from '#app/domain/gaps/gaps-query.ts'
import { GapCellView } from './gap-cell.tsx'
import type { GapWords } from './gap-words.ts'

const NAMES = {
  everything: 'text-[0.8125rem] font-bold md:text-[0.9375rem]',
  industry: 'text-xs font-semibold md:text-[0.9375rem]',
  below: 'pl-4 text-[0.8125rem] md:pl-5 md:text-sm font-normal text-ink-2',
} as const

interface Props {
  id: string | null
  name: string
  row: GapRow
  rank: keyof typeof NAMES
  axis: Axis
  columns: readonly GapColumn[]
  answering: Answering
  words: GapWords
  currentId: string | null
  /** Where its name leads; by default to this row, unfolded. */
  href?: string
  /** The industry under which a tag stands here: it may stand under others as well. */
  under?: string
  /** Whether the tags below are shown; undefined when there are none. */
  unfolded?: boolean
}

/** One tag: its name, which unfolds it and draws its map, its total, and its cells. */
export function GapTableRow(props: Props) {
  const { id, name, row, rank, axis, columns, answering, words, currentId, href, under, unfolded } = props
  const shared = { answering, words, wide: axis === 'stage' }
  const anchor = id === null ? 'tag' : gapRowAnchor(id)
  return (
    <tr data-row className="scroll-mt-16" id={under === undefined ? anchor : `${under}-${anchor}`}>
      <th
        scope="row"
        className="sticky left-0 z-[1] border-b border-line bg-paper p-0 text-left align-top print:static"
      >
        <a
          href={href ?? gapRowAddress({ axis, tag: id })}
          aria-current={id !== null && id === currentId ? 'true' : undefined}
          aria-expanded={unfolded}
          className={`flex min-h-11 items-start gap-0.5 md:gap-1 rounded-[7px] py-2 pr-1.5 leading-snug hyphens-auto print:min-h-0 print:py-0.5 print:text-[8pt] hover:bg-match-tint aria-[current]:bg-match-tint aria-[current]:text-match ${NAMES[rank]}`}
        >
          {rank === 'industry' ? (
            <span aria-hidden="true" className="w-3 flex-none md:w-3.5 text-ink-3">
              {unfolded === undefined ? '' : unfolded ? '▾' : '▸'}
            </span>
          ) : null}
          <span className="min-w-0">{name}</span>
        </a>
      </th>
      <GapCellView {...shared} cell={row.total} place={{ tagId: id, column: null }} />
      {columns.map((column, at) => {
        const cell = row.cells[at]
        return cell ? <GapCellView key={column} {...shared} cell={cell} place={{ tagId: id, column }} /> : null
      })}
    </tr>
  )
}

import { otherSide } from '#app/domain/compare/compare-query.ts'
import { shownScore } from '#app/domain/match/score.ts'
import type { Board } from '#app/domain/match/view.ts'
import { type MatchingQuery, matchingAddress } from '#app/domain/match/view-query.ts'
import { compareText } from '#app/text/compare.ts'
import { matchingViewText } from '#app/text/matching-view.ts'
import { companiesBeside } from '../compare/compare-links.ts'
import { PickForm } from '../compare/pick-form.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { useWords } from '../words.ts'

interface Row {
  key: string
  code: string
  companyId: string
  need: string
  company: string
  score: number
  href: string
}

/** The drawn pairs as a table, for whoever would rather read than look, and to choose from for comparing. */
export function PairTable({ board, query }: { board: Board; query: MatchingQuery }) {
  const words = useWords(matchingViewText)
  const rows = rowsOf(board, query)
  const own = query.scenario
    ? ({ side: 'scenario', ref: query.scenario } as const)
    : query.company
      ? ({ side: 'company', ref: query.company } as const)
      : null
  const comparing = useComparing(rows, own?.side ?? null)
  if (rows.length === 0) return null
  const table = (
    <Table
      caption={words.board}
      keyOf={({ key }) => key}
      rows={rows}
      columns={[
        { key: 'need', label: words.tableNeed, head: true, cell: ({ need }) => need },
        { key: 'company', label: words.tableCompany, cell: ({ company }) => company },
        {
          key: 'score',
          label: words.tableScore,
          numeric: true,
          cell: ({ score, href, need, company }) => (
            <a href={href} data-swap className="link" aria-label={words.lane(need, company, score)}>
              {score}
            </a>
          ),
        },
        comparing,
      ]}
    />
  )
  return (
    <details id="pair-table" className="no-print mt-4">
      <summary className="min-h-11 py-2.5 text-[0.9375rem] text-ink-2">{words.table}</summary>
      {own ? <PickForm own={own}>{table}</PickForm> : table}
    </details>
  )
}

function rowsOf(board: Board, query: MatchingQuery): Row[] {
  return board.pairs.flatMap(({ need, company, score }): Row[] => {
    const [left, right] = [board.needs[need], board.companies[company]]
    if (!left || !right) return []
    return [
      {
        key: left.id + right.id,
        code: left.code,
        companyId: right.id,
        need: left.title,
        company: right.name,
        score: shownScore(score),
        href: matchingAddress(query, { pair: { code: left.code, companyId: right.id } }),
      },
    ]
  })
}

/** The column that chooses: boxes to tick where one side stays, else a link to the companies of the row's need. */
function useComparing(rows: Row[], own: 'scenario' | 'company' | null): Column<Row> {
  const words = useWords(compareText)
  const column = { key: 'compare', label: words.pickColumn }
  if (own)
    return {
      ...column,
      cell: ({ code, companyId, need, company }) => (
        <input
          type="checkbox"
          name={otherSide(own)}
          value={own === 'scenario' ? companyId : code}
          aria-label={words.pick(own === 'scenario' ? company : need)}
          className="h-6 w-6 accent-current"
        />
      ),
    }
  return {
    ...column,
    cell: ({ code, companyId, need }) => {
      const beside = rows.filter((row) => row.code === code && row.companyId !== companyId)
      const others = beside.map((row) => row.companyId)
      return (
        <a href={companiesBeside({ code, companyId }, others)} className="link" aria-label={words.rowOf(need)}>
          {words.row}
        </a>
      )
    },
  }
}

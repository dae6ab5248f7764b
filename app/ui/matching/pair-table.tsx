import { shownScore } from '#app/domain/match/score.ts'
import type { Board } from '#app/domain/match/view.ts'
import { type MatchingQuery, matchingAddress } from '#app/domain/match/view-query.ts'
import { matchingViewText } from '#app/text/matching-view.ts'
import { Table } from '../kit/table.tsx'
import { useWords } from '../words.ts'

interface Row {
  key: string
  need: string
  company: string
  score: number
  href: string
}

/** The drawn pairs as a table, for whoever would rather read than look. */
export function PairTable({ board, query }: { board: Board; query: MatchingQuery }) {
  const words = useWords(matchingViewText)
  const rows = board.pairs.flatMap(({ need, company, score }): Row[] => {
    const [left, right] = [board.needs[need], board.companies[company]]
    if (!left || !right) return []
    const href = matchingAddress(query, { pair: { code: left.code, companyId: right.id } })
    return [{ key: left.id + right.id, need: left.title, company: right.name, score: shownScore(score), href }]
  })
  if (rows.length === 0) return null
  return (
    <details id="pair-table" className="no-print mt-4">
      <summary className="min-h-11 py-2.5 text-[0.9375rem] text-ink-2">{words.table}</summary>
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
        ]}
      />
    </details>
  )
}

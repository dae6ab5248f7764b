import type { Answer } from '#app/domain/match/lifecycle.ts'
import { stalledDays } from '#app/domain/match/stalled.ts'
import { matchText } from '#app/text/match.ts'
import { stateText } from '#app/text/states.ts'
import { Table } from '../kit/table.tsx'
import { Tag } from '../kit/tag.tsx'
import { useWords } from '../words.ts'
import type { MatchTableRow } from './table-row.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** The curator's table of matches. */
export function CuratorTable({ rows, now }: { rows: MatchTableRow[]; now: Date }) {
  const words = useWords(matchText)
  const states = useWords(stateText)
  return (
    <Table
      caption={words.curatorTitle}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { key: 'pair', label: words.pair, head: true, cell: (row) => <PairLink row={row} /> },
        { key: 'agency', label: words.agency, cell: ({ agencyName }) => agencyName },
        {
          key: 'state',
          label: words.inState,
          cell: ({ state }) => <Tag look="match">{states.matchState[state]}</Tag>,
        },
        { key: 'answers', label: words.answers, cell: (row) => <Answers row={row} /> },
        { key: 'score', label: words.score, numeric: true, cell: ({ score }) => score },
        { key: 'origin', label: words.origin, cell: ({ origin }) => states.matchOrigin[origin] },
        { key: 'owner', label: words.ofOwner, cell: ({ ownerName }) => ownerName },
        { key: 'step', label: words.lastStep, numeric: true, cell: (row) => <LastStep row={row} now={now} /> },
      ]}
    />
  )
}

function PairLink({ row }: { row: MatchTableRow }) {
  return (
    <a href={`/matches/${row.id}`} className="hover:underline">
      {row.scenarioTitle}
      <span className="block text-sm font-normal text-supply">{row.companyName}</span>
    </a>
  )
}

const SIGNS: Record<Answer, string> = { pending: '…', accepted: '✓', declined: '✗' }

function Answers({ row }: { row: MatchTableRow }) {
  const words = useWords(matchText)
  const sides = [
    { side: 'agency', answer: row.agencyAnswer },
    { side: 'company', answer: row.companyAnswer },
  ] as const
  return (
    <span className="whitespace-nowrap">
      {sides.map(({ side, answer }) => (
        <span key={side} className="mr-3 text-sm text-ink-2" title={words.answer[answer]}>
          {words.answerOf[side]} <b aria-hidden="true">{SIGNS[answer]}</b>
          <span className="sr-only">{words.answer[answer]}</span>
        </span>
      ))}
    </span>
  )
}

function LastStep({ row, now }: { row: MatchTableRow; now: Date }) {
  const words = useWords(matchText)
  const days = Math.max(0, Math.floor((now.getTime() - row.updatedAt.getTime()) / DAY_MS))
  const stalled = stalledDays(row, now) !== null
  return <span className={stalled ? 'font-semibold text-warning' : ''}>{words.daysAgo(days)}</span>
}

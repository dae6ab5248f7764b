import type { DeskRow } from '#app/domain/desk/desk-row.ts'
import { matchText } from '#app/text/match.ts'
import { matchDeskText } from '#app/text/match-desk.ts'
import { stateText } from '#app/text/states.ts'
import { Table } from '../kit/table.tsx'
import { Tag } from '../kit/tag.tsx'
import { useWords } from '../words.ts'
import { Answers, NextStep, Silence } from './row-parts.tsx'

/** The id of the form that the ticks of table and board belong to. */
export const BATCH_FORM = 'batch'

/** The pairs as rows, each with a box to tick. */
export function DeskTable({ rows, now }: { rows: DeskRow[]; now: Date }) {
  const words = useWords(matchDeskText)
  const pair = useWords(matchText)
  const states = useWords(stateText)
  return (
    <Table
      caption={words.title}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { key: 'pair', label: words.pair, head: true, cell: (row) => <Pair row={row} /> },
        {
          key: 'state',
          label: words.state,
          cell: (row) => (
            <>
              <Tag look="match">{states.matchState[row.state]}</Tag>
              {row.state === 'introduced' ? (
                <span className="mt-1 block">
                  <Answers row={row} />
                </span>
              ) : null}
            </>
          ),
        },
        { key: 'next', label: words.nextStep, cell: (row) => <NextStep row={row} now={now} /> },
        { key: 'silent', label: words.silent, cell: (row) => <Silence row={row} /> },
        {
          key: 'score',
          label: pair.score,
          numeric: true,
          cell: ({ score }) => score,
          heading: <span className="whitespace-nowrap">{pair.score}</span>,
        },
        {
          key: 'owner',
          label: words.owner,
          cell: ({ ownerName }) => (
            <span className={`whitespace-nowrap ${ownerName ? '' : 'text-ink-3'}`}>{ownerName ?? words.noOwner}</span>
          ),
        },
        { key: 'origin', label: words.origin, cell: ({ origin }) => states.matchOrigin[origin] },
      ]}
    />
  )
}

function Pair({ row }: { row: DeskRow }) {
  return (
    <span className="flex items-start gap-2.5 md:max-w-[26rem]">
      <PairTick row={row} />
      <span className="min-w-0">
        <a href={`/matches/${row.id}`} className="hover:underline">
          {row.scenarioTitle}
        </a>
        <span className="block text-sm font-normal text-supply">{row.companyName}</span>
        <span className="block text-sm font-normal text-ink-3">
          {row.scenarioCode ? `${row.scenarioCode} · ` : ''}
          {row.agencyName}
        </span>
      </span>
    </span>
  )
}

/** The box that puts a pair into what is done to many. */
export function PairTick({ row }: { row: DeskRow }) {
  const words = useWords(matchDeskText)
  const title = useWords(matchText).title(row.scenarioTitle, row.companyName)
  return (
    <input
      type="checkbox"
      name="id"
      value={row.id}
      form={BATCH_FORM}
      aria-label={words.tick(title)}
      className="mt-1 h-5 w-5 flex-none accent-current"
    />
  )
}

import { batchAddress } from '#app/domain/desk/address.ts'
import { type DeskQuery, deskAddress, deskSearch } from '#app/domain/desk/desk-query.ts'
import type { DeskColumn, DeskRow } from '#app/domain/desk/desk-row.ts'
import { curatorMovesFrom } from '#app/domain/match/curator-move.ts'
import { matchText } from '#app/text/match.ts'
import { matchDeskText } from '#app/text/match-desk.ts'
import { stateText } from '#app/text/states.ts'
import { useWords } from '../words.ts'
import { PairTick } from './desk-table.tsx'
import { Answers, NextStep, Silence } from './row-parts.tsx'

interface Props {
  columns: DeskColumn[]
  query: DeskQuery
  now: Date
}

/** The pipeline as columns side by side; one below the other on a phone. */
export function DeskBoard({ columns, query, now }: Props) {
  const words = useWords(matchDeskText)
  const states = useWords(stateText)
  return (
    <>
      <nav aria-label={words.jump} className="no-print flex flex-wrap gap-x-5 pb-3 md:hidden">
        {columns.map(({ state, total }) => (
          <a key={state} href={`#column-${state}`} className="link inline-flex min-h-11 items-center text-[0.9375rem]">
            {states.matchState[state]} {total}
          </a>
        ))}
      </nav>
      <div className="md:overflow-x-auto md:pb-4">
        <div className="grid gap-x-5 gap-y-8 md:auto-cols-[minmax(16.5rem,1fr)] md:grid-flow-col">
          {columns.map((column) => (
            <Column key={column.state} column={column} query={query} now={now} />
          ))}
        </div>
      </div>
    </>
  )
}

function Column({ column: { state, total, rows }, query, now }: { column: DeskColumn; query: DeskQuery; now: Date }) {
  const words = useWords(matchDeskText)
  const name = useWords(stateText).matchState[state]
  return (
    <section aria-labelledby={`column-${state}`} className="min-w-0">
      <h2
        id={`column-${state}`}
        className="flex items-baseline justify-between border-b-2 border-match pb-1.5 text-base"
      >
        {name}
        <span className="text-sm font-normal text-ink-3">{words.columnCount(total)}</span>
      </h2>
      {rows.length === 0 ? <p className="py-4 text-sm text-ink-3">{words.emptyColumn}</p> : null}
      <ul>
        {rows.map((row) => (
          <li key={row.id} data-row className="border-b border-line py-3">
            <Card row={row} query={query} now={now} />
          </li>
        ))}
      </ul>
      {total > rows.length ? (
        <a
          href={deskAddress(query, { view: 'table', state })}
          className="link inline-flex min-h-11 items-center text-[0.9375rem]"
        >
          {words.moreCards(total - rows.length)}
        </a>
      ) : null}
    </section>
  )
}

function Card({ row, query, now }: { row: DeskRow; query: DeskQuery; now: Date }) {
  const words = useWords(matchDeskText)
  return (
    <div className="flex items-start gap-2.5">
      <PairTick row={row} />
      <div className="min-w-0 flex-1 text-[0.9375rem]">
        <a href={`/matches/${row.id}`} className="font-semibold hover:underline">
          {row.scenarioTitle}
        </a>
        <span className="block text-sm text-supply">{row.companyName}</span>
        <span className="block text-sm text-ink-3">
          {row.scenarioCode ? `${row.scenarioCode} · ` : ''}
          {row.agencyName}
        </span>
        <div className="mt-1.5">
          <NextStep row={row} now={now} />
        </div>
        <div className="mt-1 text-sm text-ink-2">
          <Silence row={row} />
          {' · '}
          {row.ownerName ?? words.noOwner}
          {row.score === null ? null : ` · ${words.scoreOf(row.score)}`}
        </div>
        {row.state === 'introduced' ? <Answers row={row} /> : null}
        <Moves row={row} query={query} />
      </div>
    </div>
  )
}

/** One step along the pipeline by one press, which can be undone; everything else with its fields. */
function Moves({ row, query }: { row: DeskRow; query: DeskQuery }) {
  const words = useWords(matchDeskText)
  const { title: titleOf, move } = useWords(matchText)
  const title = titleOf(row.scenarioTitle, row.companyName)
  const back = deskSearch(query, { page: query.page })
  const forward = curatorMovesFrom(row.state).filter((move) => move !== 'lose')
  return (
    <div className="no-print mt-1 flex flex-wrap items-center gap-x-4">
      {forward.map((deed) => (
        <form key={deed} method="post" action="/curator/matches/moves" data-once>
          <input type="hidden" name="deed" value={deed} />
          <input type="hidden" name="id" value={row.id} />
          <input type="hidden" name="version" value={row.version} />
          <input type="hidden" name="back" value={back} />
          <button
            type="submit"
            aria-label={words.moveFor(move[deed], title)}
            className="link min-h-11 text-[0.9375rem] font-semibold text-match"
          >
            {move[deed]}
          </button>
        </form>
      ))}
      <a
        href={`${batchAddress('new')}?id=${row.id}`}
        aria-label={words.otherFor(title)}
        className="link inline-flex min-h-11 items-center text-[0.9375rem] text-ink-2"
      >
        {words.other}
      </a>
    </div>
  )
}

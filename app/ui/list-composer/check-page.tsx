import type { Twins } from '#app/domain/alike/alike-row.ts'
import type { Obstacle } from '#app/domain/list/publishing.ts'
import { listComposerText } from '#app/text/list-composer.ts'
import { listScheduleText } from '#app/text/list-schedule.ts'
import { TimeLeft } from '../agency/time-left.tsx'
import { TwinsNotice } from '../alike/twins-notice.tsx'
import { listAddress, reviewAddress } from '../curator/addresses.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { useWords } from '../words.ts'
import { type ComposedList, type DraftRow, obstaclesAt } from './rows.ts'

interface Props {
  list: ComposedList
  rows: DraftRow[]
  obstacles: Obstacle[]
  twins: Twins[]
  now: Date
}

/** The last look before publishing: every code and deadline, what is still in the way, and what will happen. */
export function CheckPage({ list, rows, obstacles, twins, now }: Props) {
  const words = useWords(listComposerText)
  return (
    <>
      <PageHead
        crumbs={[{ label: list.title, href: listAddress(list.id) }]}
        title={words.checkTitle}
        lead={`${list.title} · ${list.code}`}
      />
      {list.intro ? <p className="prose pb-5 text-ink-2">{list.intro}</p> : null}
      {obstacles.length ? <Obstacles obstacles={obstacles} rows={rows} /> : null}
      <TwinsNotice twins={twins} rows={rows} />
      {rows.length ? (
        <section>
          <h2 className="pb-2 text-lg">{words.willPublish(rows.length)}</h2>
          <CheckTable rows={rows} obstacles={obstacles} now={now} />
        </section>
      ) : null}
      {obstacles.length === 0 ? <Publication list={list} rows={rows} /> : null}
      <p className="pt-5">
        <ButtonLink href={listAddress(list.id)}>{words.back}</ButtonLink>
      </p>
    </>
  )
}

function Obstacles({ obstacles, rows }: Pick<Props, 'obstacles' | 'rows'>) {
  const words = useWords(listComposerText)
  const titles = new Map(rows.map(({ id, title }) => [id, title]))
  return (
    <div className="pb-6">
      <Notice look="danger" title={words.notYet}>
        <ul>
          {obstacles.map(({ problem, scenarioId }) => (
            <li key={`${problem}${scenarioId}`}>
              {scenarioId ? (
                <>
                  <a className="link" href={reviewAddress(scenarioId)}>
                    {titles.get(scenarioId)}
                  </a>{' '}
                </>
              ) : null}
              {words.obstacle[problem]}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}

function CheckTable({ rows, obstacles, now }: Pick<Props, 'rows' | 'obstacles' | 'now'>) {
  const words = useWords(listComposerText)
  const { column } = words
  const columns: Column<DraftRow>[] = [
    { key: 'code', label: column.code, cell: ({ code }) => <span className="whitespace-nowrap">{code}</span> },
    { key: 'title', label: column.title, head: true, cell: ({ title }) => title },
    { key: 'agency', label: column.agency, cell: ({ agencyName }) => agencyName },
    {
      key: 'closes',
      label: column.closes,
      cell: ({ id, closesAt }) => (
        <>
          <TimeLeft until={closesAt} now={now} />
          {obstaclesAt(obstacles, id).map(({ problem }) => (
            <span key={problem} className="block text-sm text-danger">
              {words.obstacle[problem]}
            </span>
          ))}
        </>
      ),
    },
  ]
  return <Table caption={words.willPublish(rows.length)} columns={columns} rows={rows} keyOf={({ id }) => id} sticky />
}

function Publication({ list, rows }: Pick<Props, 'list' | 'rows'>) {
  const words = useWords(listComposerText)
  const { link } = useWords(listScheduleText)
  return (
    <form method="post" action={`${listAddress(list.id)}/publication`} data-once className="pt-8">
      <input type="hidden" name="version" value={list.version} />
      <input type="hidden" name="scenarios" value={rows.length} />
      <div className="rounded-xl border border-line-strong bg-surface p-6">
        <h2 className="text-lg">{words.ready}</h2>
        <p className="max-w-prose pt-1 pb-4 text-ink-2">
          {words.effects(rows.length, rows[0]?.code ?? '', rows.at(-1)?.code ?? '')}
        </p>
        <div className="flex flex-wrap gap-3">
          <Button look="primary" data-busy-label={words.publishing}>
            {words.publish}
          </Button>
          <ButtonLink href={`${listAddress(list.id)}/schedule`}>{link}</ButtonLink>
        </div>
      </div>
    </form>
  )
}

import type { Obstacle } from '#app/domain/list/publishing.ts'
import { listComposerText } from '#app/text/list-composer.ts'
import { TimeLeft } from '../agency/time-left.tsx'
import { listAddress, reviewAddress } from '../curator/addresses.ts'
import { Button } from '../kit/button.tsx'
import { CONTROL } from '../kit/form/text-fields.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { useWords } from '../words.ts'
import { type ComposedList, type DraftRow, obstaclesAt } from './rows.ts'

interface Props {
  list: ComposedList
  rows: DraftRow[]
  obstacles: Obstacle[]
  now: Date
}

/** The scenarios of a draft in their order: by buttons, by numbers, and off again. */
export function DraftTable({ list, rows, obstacles, now }: Props) {
  const words = useWords(listComposerText)
  return (
    <form method="post" action={`${listAddress(list.id)}/order`} data-once>
      <input type="hidden" name="version" value={list.version} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pb-2">
        <Button>{words.reorder}</Button>
        <p className="max-w-prose text-sm text-ink-3">{words.reorderHint}</p>
      </div>
      <Table
        caption={words.onList(rows.length)}
        columns={useColumns({ list, rows, obstacles, now })}
        rows={rows}
        keyOf={({ id }) => id}
        sticky
      />
    </form>
  )
}

function useColumns({ list, rows, obstacles, now }: Props): Column<DraftRow>[] {
  const words = useWords(listComposerText)
  const { column } = words
  const places = new Map(rows.map(({ id }, at) => [id, at + 1]))
  return [
    {
      key: 'title',
      label: column.title,
      head: true,
      cell: ({ id, title, agencyName }) => (
        <>
          <a className="hover:underline" href={reviewAddress(id)}>
            {title}
          </a>
          <span className="block text-sm font-normal text-ink-3">{agencyName}</span>
          {obstaclesAt(obstacles, id).map(({ problem }) => (
            <span key={problem} className="block text-sm font-normal text-danger">
              {words.obstacle[problem]}
            </span>
          ))}
        </>
      ),
    },
    {
      key: 'place',
      label: column.place,
      cell: ({ id, title }) => (
        <input
          name={`place-${id}`}
          aria-label={words.placeOf(title)}
          defaultValue={places.get(id)}
          inputMode="numeric"
          autoComplete="off"
          className={`${CONTROL} max-w-14 text-right`}
        />
      ),
    },
    { key: 'code', label: column.code, cell: ({ code }) => <span className="whitespace-nowrap">{code}</span> },
    { key: 'closes', label: column.closes, cell: ({ closesAt }) => <TimeLeft until={closesAt} now={now} /> },
    {
      key: 'move',
      label: column.move,
      cell: ({ id, title }) => (
        <span className="flex gap-1 whitespace-nowrap">
          <Step value={`up:${id}`} label={words.up(title)} sign="↑" />
          <Step value={`down:${id}`} label={words.down(title)} sign="↓" />
          <button
            type="submit"
            formAction={`${listAddress(list.id)}/removal`}
            name="scenario"
            value={id}
            aria-label={words.offOf(title)}
            className="link min-h-11 px-2 text-sm text-ink-2 hover:text-danger"
          >
            {words.off}
          </button>
        </span>
      ),
    },
  ]
}

function Step({ value, label, sign }: { value: string; label: string; sign: string }) {
  return (
    <button
      type="submit"
      name="move"
      value={value}
      aria-label={label}
      className="grid h-11 w-11 place-items-center rounded-lg border border-line-strong bg-surface hover:border-ink"
    >
      {sign}
    </button>
  )
}

import type { Obstacle } from '#app/domain/list/publishing.ts'
import { listComposerText } from '#app/text/list-composer.ts'
import { TimeLeft } from '../agency/time-left.tsx'
import { listAddress, reviewAddress } from '../curator/addresses.ts'
import { type Column, Table } from '../kit/table.tsx'
import { useWords } from '../words.ts'
import { useOrderColumns } from './order-columns.tsx'
import { OrderForm } from './order-form.tsx'
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
    <OrderForm action={`${listAddress(list.id)}/order`} version={list.version}>
      <Table
        caption={words.onList(rows.length)}
        columns={useColumns({ list, rows, obstacles, now })}
        rows={rows}
        keyOf={({ id }) => id}
        sticky
      />
    </OrderForm>
  )
}

function useColumns({ list, rows, obstacles, now }: Props): Column<DraftRow>[] {
  const words = useWords(listComposerText)
  const { column } = words
  const { place, move } = useOrderColumns(rows, { removal: `${listAddress(list.id)}/removal`, noun: 'scenario' })
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
    place,
    { key: 'code', label: column.code, cell: ({ code }) => <span className="whitespace-nowrap">{code}</span> },
    { key: 'closes', label: column.closes, cell: ({ closesAt }) => <TimeLeft until={closesAt} now={now} /> },
    move,
  ]
}

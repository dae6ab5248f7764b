import type { ListObstacle } from '#app/domain/capability-list/publishing.ts'
import { capabilityListText } from '#app/text/capability-list.ts'
import { MaturityBar } from '../capability/maturity-bar.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { useOrderColumns } from '../list-composer/order-columns.tsx'
import { OrderForm } from '../list-composer/order-form.tsx'
import { useWords } from '../words.ts'
import { composedAddress } from './addresses.ts'
import type { ComposedCapabilityList, ListedRow } from './rows.ts'

interface Props {
  list: ComposedCapabilityList
  rows: ListedRow[]
  obstacles: ListObstacle[]
}

/** The capabilities of a draft in their order: by buttons, by numbers, and off again. */
export function ListedTable({ list, rows, obstacles }: Props) {
  const words = useWords(capabilityListText)
  const address = composedAddress(list.id)
  const { place, move } = useOrderColumns(rows, { removal: `${address}/removal`, noun: 'capability' })
  const gone = new Set(obstacles.map(({ capabilityId }) => capabilityId))
  const columns: Column<ListedRow>[] = [
    {
      key: 'title',
      label: words.column.title,
      head: true,
      cell: ({ id, title, companyId, companyName }) => (
        <>
          <a className="hover:underline" href={`/companies/${companyId}#${id}`}>
            {title}
          </a>
          <span className="block text-sm font-normal text-ink-3">{companyName}</span>
          {gone.has(id) ? (
            <span className="block text-sm font-normal text-danger">{words.obstacle.notPublished}</span>
          ) : null}
        </>
      ),
    },
    place,
    { key: 'code', label: words.column.code, cell: ({ code }) => <span className="whitespace-nowrap">{code}</span> },
    { key: 'maturity', label: words.column.maturity, cell: ({ maturity }) => <MaturityBar maturity={maturity} /> },
    move,
  ]
  return (
    <OrderForm action={`${address}/order`} version={list.version}>
      <Table caption={words.onList(rows.length)} columns={columns} rows={rows} keyOf={({ id }) => id} sticky />
    </OrderForm>
  )
}

import { capabilityListText } from '#app/text/capability-list.ts'
import { MaturityBar } from '../capability/maturity-bar.tsx'
import { VerifiedTag } from '../capability/verified-tag.tsx'
import { QueuePages } from '../curator/queue-pages.tsx'
import { Button } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { CONTROL } from '../kit/form/text-fields.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { DistrictName } from '../list/district-name.tsx'
import { useWords } from '../words.ts'
import { chooserAddress, composedAddress } from './addresses.ts'
import type { OfferedRow } from './rows.ts'

export interface ChooserProps {
  listId: string
  rows: OfferedRow[]
  total: number
  q: string
  page: number
  pages: number
}

const BOX = 'h-5 w-5 accent-match'

/** Published capabilities that are not on the list: find some, tick them, put them on. */
export function Chooser({ listId, rows, total, q, page, pages }: ChooserProps) {
  const words = useWords(capabilityListText)
  return (
    <section id="choose" className="pt-12">
      <h2 className="pb-3 text-lg">{words.choose}</h2>
      <form method="get" action={`${composedAddress(listId)}#choose`} className="flex flex-wrap items-end gap-3 pb-4">
        <label className="min-w-0 flex-1 sm:max-w-md">
          <span className="text-sm text-ink-3">{words.searchLabel}</span>
          <input type="search" name="q" defaultValue={q} className={CONTROL} />
        </label>
        <Button>{words.search}</Button>
      </form>
      {rows.length === 0 ? (
        <Empty title={q ? words.chooseNoneFit : words.chooseEmpty}>{q ? null : words.chooseNext}</Empty>
      ) : (
        <form method="post" action={`${composedAddress(listId)}/capabilities`} data-once>
          <p className="pb-2 text-sm text-ink-3">{words.found(total)}</p>
          <ChooserTable rows={rows} />
          <div
            data-checked-bar="capability"
            className="sticky bottom-0 z-[1] flex items-center gap-4 border-t border-line-strong bg-paper py-3"
          >
            <Button look="supply">{words.put}</Button>
            <span data-checked-count="capability" data-count-label={words.ticked} className="text-sm text-ink-2" />
          </div>
        </form>
      )}
      <QueuePages page={page} pages={pages} hrefOf={(at) => chooserAddress(listId, q, at)} />
    </section>
  )
}

function ChooserTable({ rows }: { rows: OfferedRow[] }) {
  const words = useWords(capabilityListText)
  const { column } = words
  const columns: Column<OfferedRow>[] = [
    {
      key: 'title',
      label: column.title,
      heading: (
        <label className="flex items-center gap-3">
          <input type="checkbox" data-check-all="capability" className={BOX} aria-label={words.tickAll} />
          {column.title}
        </label>
      ),
      head: true,
      cell: ({ id, title, companyId }) => (
        <span className="flex items-start gap-3">
          <label className="-m-3 grid h-11 w-11 flex-none place-items-center">
            <input type="checkbox" name="capability" value={id} aria-label={words.tick(title)} className={BOX} />
          </label>
          <a className="hover:underline" href={`/companies/${companyId}#${id}`}>
            {title}
          </a>
        </span>
      ),
    },
    {
      key: 'company',
      label: column.company,
      cell: ({ companyName, verified }) => (
        <>
          {companyName} <VerifiedTag verified={verified} />
        </>
      ),
    },
    { key: 'district', label: column.district, cell: ({ district }) => <DistrictName district={district} /> },
    { key: 'maturity', label: column.maturity, cell: ({ maturity }) => <MaturityBar maturity={maturity} /> },
  ]
  return <Table caption={words.choose} columns={columns} rows={rows} keyOf={({ id }) => id} sticky />
}

import type { GapMap } from '#app/domain/gaps/gap-map.ts'
import { gapsAddress } from '#app/domain/gaps/gaps-query.ts'
import { GapTableRow } from './gap-table-row.tsx'
import { useGapWords } from './gap-words.ts'

const MIN_WIDTHS = { district: 'min-w-[66rem]', stage: 'min-w-[22rem]' } as const
const NAME_WIDTHS = { district: 'w-[6.75rem] md:w-[9.5rem]', stage: 'w-[5.75rem] md:w-[17rem]' } as const
const LONG = 6
const LONGEST = 9
const HEAD = 'sticky top-0 z-[2] border-b border-line-strong bg-paper px-0.5 py-2 leading-snug print:static'

/** Names of columns are set smaller where one of them is long and the columns are narrow. */
function lettersOf(names: string[], axis: GapMap['axis']): string {
  if (names.every(({ length }) => length <= LONG)) return 'text-xs md:text-[0.8125rem]'
  if (axis === 'district' && names.some(({ length }) => length > LONGEST)) return 'text-[0.625rem] tracking-tighter'
  return `text-[0.6875rem] tracking-tight ${axis === 'stage' ? 'hyphens-auto md:text-[0.8125rem] md:tracking-normal' : ''}`
}

/** Tags in rows, districts or stages in columns. Where it has no room it scrolls in its own area, names and heads staying. */
export function GapTable({ map }: { map: GapMap }) {
  const words = useGapWords()
  const { axis, columns, industries, whole, chosen, answering } = map
  const letters = lettersOf(
    columns.map((column) => words.column[column]),
    axis,
  )
  const shared = { axis, columns, answering, words, currentId: chosen?.id ?? null }
  return (
    <section aria-label={words.table[axis]} className="mt-8">
      <p className="no-print pb-1 text-[0.8125rem] text-ink-3 xl:hidden">
        {axis === 'district' ? words.scrollHint : null}
      </p>
      <div className="relative max-h-[85vh] overflow-auto xl:max-h-none xl:overflow-visible print:max-h-none print:overflow-visible">
        <table
          className={`gap-table ${axis === 'stage' ? 'is-wide' : ''} w-full table-fixed border-t border-line-strong text-[0.9375rem] ${MIN_WIDTHS[axis]} xl:min-w-0 print:min-w-0`}
        >
          <caption className="sr-only">{words.table[axis]}</caption>
          <thead>
            <tr>
              <th
                scope="col"
                className={`${HEAD} left-0 z-[3] text-left text-xs text-ink-3 md:text-[0.8125rem] ${NAME_WIDTHS[axis]}`}
              >
                {words.tag}
              </th>
              <th
                scope="col"
                className={`${HEAD} border-l border-line text-xs md:text-[0.8125rem] ${axis === 'district' ? 'w-[4.5rem]' : ''}`}
              >
                {words.total}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className={`${HEAD} border-l border-line text-ink-2 ${letters}`}>
                  {words.column[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <GapTableRow
              {...shared}
              id={null}
              name={words.everything}
              row={whole}
              href={gapsAddress({ axis, tag: null })}
              rank="everything"
            />
            {industries.flatMap(({ below, unfolds, ...industry }) => [
              <GapTableRow
                key={industry.id}
                {...shared}
                {...industry}
                rank="industry"
                unfolded={unfolds ? below.length > 0 : undefined}
              />,
              ...below.map((tag) => (
                <GapTableRow key={`${industry.id} ${tag.id}`} {...shared} {...tag} under={industry.id} rank="below" />
              )),
            ])}
          </tbody>
        </table>
      </div>
    </section>
  )
}

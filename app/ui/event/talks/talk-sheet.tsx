import { clockOf } from '#app/domain/event/programme.ts'
import { eventText } from '#app/text/event.ts'
import { eventTalksText } from '#app/text/event-talks.ts'
import { useWords } from '../../words.ts'
import { eventAddress } from '../addresses.ts'
import type { TalkRow } from './talks-page.tsx'

interface Props {
  heading: string
  code: string
  rows: TalkRow[]
  slotMinutes: number
  writes: boolean
  /** Whose sheet it is: the other side stands on it. Null for the sheet of a table, with both. */
  side: 'agency' | 'company' | null
}

const HEAD =
  'border-b border-line-strong px-3 py-2.5 text-left text-[0.8125rem] font-semibold text-ink-3 first:pl-0 last:pr-0 print:px-2 print:py-2'
const CELL =
  'block align-top md:table-cell md:border-b md:border-line md:px-3 md:py-2.5 md:first:pl-0 md:last:pr-0 print:table-cell print:border-b print:border-line print:px-2 print:py-2 print:first:pl-0'

/** The talks of one table or of one organisation, in their order: a table on paper and on a desk, lines on a phone. */
export function TalkSheet({ heading, code, rows, slotMinutes, writes, side }: Props) {
  const words = useWords(eventTalksText)
  return (
    <section className="pt-6 print:break-inside-avoid">
      <h2 className="border-b-2 border-ink pb-1.5 text-lg">{heading}</h2>
      <table className="block w-full text-[0.9375rem] md:table md:table-fixed print:table print:table-fixed print:text-[10.5pt]">
        <caption className="sr-only">{heading}</caption>
        <thead className="hidden md:table-header-group print:table-header-group">
          <tr>
            <th scope="col" className={`${HEAD} w-36`}>
              {words.time}
            </th>
            {side ? (
              <th scope="col" className={`${HEAD} w-20`}>
                {words.tableNo}
              </th>
            ) : null}
            <th scope="col" className={HEAD}>
              {words.need}
            </th>
            {side === 'company' ? null : (
              <th scope="col" className={`${HEAD} w-[34%]`}>
                {words.company}
              </th>
            )}
            <th scope="col" className={`${HEAD} no-print w-32`}>
              {words.minutesTitle}
            </th>
          </tr>
        </thead>
        <tbody className="block md:table-row-group print:table-row-group">
          {rows.map((row) => (
            <tr
              key={row.id}
              data-row
              className="block border-b border-line py-3 md:table-row md:py-0 print:table-row print:break-inside-avoid print:py-0"
            >
              <th scope="row" className={`${CELL} text-left font-semibold whitespace-nowrap`}>
                {clockOf(row.slot)}–{clockOf(row.slot + slotMinutes)}
                {side ? (
                  <span className="ml-3 text-match md:hidden print:hidden">{words.table(String(row.table))}</span>
                ) : null}
              </th>
              {side ? (
                <td className={`${CELL} max-md:hidden print:table-cell font-bold text-match`}>{row.table}</td>
              ) : null}
              <td className={CELL}>
                {row.scenarioTitle}
                {side === 'agency' ? null : <span className="block text-ink-3">{row.agencyName}</span>}
              </td>
              {side === 'company' ? null : <td className={`${CELL} text-supply`}>{row.companyName}</td>}
              <td className={`${CELL} no-print`}>
                <MinutesLink code={code} row={row} writes={writes} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function MinutesLink({ code, row, writes }: { code: string; row: TalkRow; writes: boolean }) {
  const words = useWords(eventTalksText)
  const { outcome } = useWords(eventText)
  const label = row.outcome ? outcome[row.outcome] : writes ? words.write : words.toMinutes
  return (
    <a className="link inline-flex min-h-11 items-center sm:min-h-6" href={`${eventAddress(code)}/talks/${row.id}`}>
      {label}
      <span className="sr-only">
        {' '}
        {row.scenarioTitle} {row.companyName}
      </span>
    </a>
  )
}

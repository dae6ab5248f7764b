import { clockOf } from '#app/domain/event/programme.ts'
import { pairKeyOf } from '#app/domain/match/pair-key.ts'
import { matchingPairLink } from '#app/domain/match/view-query.ts'
import { eventTalksText } from '#app/text/event-talks.ts'
import { CONTROL } from '../../kit/form/text-fields.tsx'
import { type Column, Table } from '../../kit/table.tsx'
import { Tag } from '../../kit/tag.tsx'
import { useWords } from '../../words.ts'
import type { PlanRowView, PlanView } from './plan-page.tsx'

/** The rows of a plan, each with its box, its time and its table. */
export function PlanTable({ plan }: { plan: PlanView }) {
  const words = useWords(eventTalksText)
  const { column } = words
  const nameOf = (row: PlanRowView, field: string) => `talks[${plan.rows.indexOf(row)}].${field}`
  const columns: Column<PlanRowView>[] = [
    { key: 'pair', label: column.pair, head: true, cell: (row) => <Pair row={row} nameOf={nameOf} /> },
    {
      key: 'score',
      label: column.score,
      numeric: true,
      cell: (row) => (
        <a className="font-bold text-match hover:underline" href={pairHref(row)}>
          {row.score ?? '--'}
          <span className="sr-only"> {row.scenarioTitle}</span>
        </a>
      ),
    },
    {
      key: 'slot',
      label: column.slot,
      cell: (row) => (
        <select
          name={nameOf(row, 'slot')}
          defaultValue={row.slot}
          aria-label={words.slotOf(row.scenarioTitle, row.companyName)}
          className={`${CONTROL} min-w-24`}
        >
          {withOwn(plan.slots, row.slot).map((slot) => (
            <option key={slot} value={slot}>
              {clockOf(slot)}
            </option>
          ))}
        </select>
      ),
    },
    {
      key: 'table',
      label: column.table,
      cell: (row) => (
        <select
          name={nameOf(row, 'table')}
          defaultValue={row.table}
          aria-label={words.tableOf(row.scenarioTitle, row.companyName)}
          className={`${CONTROL} min-w-20`}
        >
          {withOwn(
            Array.from({ length: plan.tables }, (_, at) => at + 1),
            row.table,
          ).map((table) => (
            <option key={table} value={table}>
              {table}
            </option>
          ))}
        </select>
      ),
    },
    { key: 'note', label: column.note, cell: (row) => <Notes row={row} /> },
  ]
  return <Table caption={words.caption} columns={columns} rows={plan.rows} keyOf={pairKeyOf} />
}

function pairHref({ scenarioCode, companyId }: PlanRowView): string {
  return matchingPairLink({ code: scenarioCode, companyId })
}

/** A talk may stand where there is no slot or table any more. */
function withOwn(offered: readonly number[], own: number): number[] {
  return offered.includes(own) ? [...offered] : [...offered, own].sort((a, b) => a - b)
}

function Pair({ row, nameOf }: { row: PlanRowView; nameOf: (row: PlanRowView, field: string) => string }) {
  const words = useWords(eventTalksText)
  return (
    <span className="flex items-start gap-3">
      <input type="hidden" name={nameOf(row, 'scenarioId')} value={row.scenarioId} />
      <input type="hidden" name={nameOf(row, 'companyId')} value={row.companyId} />
      {row.written ? <input type="hidden" name={nameOf(row, 'keep')} value="yes" /> : null}
      <input
        type="checkbox"
        name={row.written ? undefined : nameOf(row, 'keep')}
        value="yes"
        defaultChecked
        disabled={row.written}
        aria-label={words.keep(row.scenarioTitle, row.companyName)}
        className="mt-1 h-5 w-5 flex-none accent-current"
      />
      <span className="min-w-0">
        {row.scenarioTitle}
        <span className="block text-sm font-normal text-ink-3">{row.agencyName}</span>
        <span className="block text-[0.9375rem] font-normal text-supply">{row.companyName}</span>
      </span>
    </span>
  )
}

function Notes({ row }: { row: PlanRowView }) {
  const words = useWords(eventTalksText)
  return (
    <>
      <Tag look={row.talkId ? 'plain' : 'match'}>{row.talkId ? words.stored : words.fresh}</Tag>
      {row.wished ? <span className="block text-sm text-supply">{words.wished}</span> : null}
      {row.written ? <span className="block text-sm text-ink-3">{words.written}</span> : null}
      {row.clashes.map((clash) => (
        <span key={clash} className="block text-sm font-semibold text-warning">
          ⚠ {words.clash[clash]}
        </span>
      ))}
    </>
  )
}

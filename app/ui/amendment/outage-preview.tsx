import { AMENDMENT_REASON_MAX } from '#app/domain/amendment/input.ts'
import { deadlineText } from '#app/domain/time.ts'
import { outageText } from '#app/text/outage.ts'
import { Counter } from '../form/counter.tsx'
import { Button } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { TextArea } from '../kit/form/text-fields.tsx'
import { Table } from '../kit/table.tsx'
import { useLocale, useWords } from '../words.ts'
import { UnknownCalendar } from './consequences.tsx'
import type { TouchedRow } from './outages-page.tsx'

interface Props {
  rows: TouchedRow[]
  unknownYears: number[]
  /** The times as they were given, which the form that records them carries along. */
  times: Record<string, string>
  /** The key of this press of the button. */
  token: string
}

/** The deadlines that an outage touched, what becomes of each, and the deed. */
export function OutagePreview({ rows, unknownYears, times, token }: Props) {
  const words = useWords(outageText)
  const locale = useLocale()
  const moving = rows.filter(({ becomes }) => becomes !== null).length
  if (rows.length === 0)
    return (
      <div className="pt-8">
        <Empty title={words.noneTouched}>{words.noneTouchedText}</Empty>
      </div>
    )
  return (
    <section className="pt-8">
      <h2 className="text-lg">{words.touched(String(rows.length))}</h2>
      <p className="pb-3 text-sm text-ink-3">
        {words.touchedLead} <UnknownCalendar years={unknownYears} />
      </p>
      <Table
        caption={words.touched(String(rows.length))}
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'scenario',
            label: words.column.scenario,
            head: true,
            cell: ({ code, title, agencyName }) => (
              <>
                <a className="hover:underline" href={`/scenarios/${code}`}>
                  {title}
                </a>
                <span className="block text-sm font-normal text-ink-3">{agencyName}</span>
              </>
            ),
          },
          { key: 'closes', label: words.column.closesAt, cell: ({ closesAt }) => deadlineText(closesAt, locale) },
          {
            key: 'becomes',
            label: words.column.becomes,
            cell: ({ becomes, state }) =>
              becomes ? (
                <>
                  <strong>{deadlineText(becomes, locale)}</strong>
                  {state === 'closed' ? <span className="block text-sm text-warning">{words.reopens}</span> : null}
                </>
              ) : (
                <span className="text-danger">{words.cannot}</span>
              ),
          },
        ]}
      />
      {moving > 0 ? (
        <form method="post" action={`?${new URLSearchParams(times)}`} data-once noValidate className="pt-6">
          {Object.entries({ ...times, key: token, seen: String(moving) }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={3} />
          <Counter name="reason" max={AMENDMENT_REASON_MAX} />
          <Button look="primary">{words.record(String(moving))}</Button>
        </form>
      ) : null}
    </section>
  )
}

import { outageText } from '#app/text/outage.ts'
import { useWords } from '../words.ts'

export interface RecordedOutage {
  id: string
  startsAt: Date
  endsAt: Date
  reason: string
  recordedAt: Date
  recordedBy: string
  moved: number
}

/** The outages that were recorded, newest first. */
export function OutageLog({ rows, timeOf }: { rows: RecordedOutage[]; timeOf: (at: Date) => string }) {
  const words = useWords(outageText)
  return (
    <section className="pt-12">
      <h2 className="pb-2 text-lg">{words.log}</h2>
      {rows.length === 0 ? <p className="text-ink-3">{words.noLog}</p> : null}
      <ul className="border-t border-line empty:hidden">
        {rows.map(({ id, startsAt, endsAt, reason, recordedAt, recordedBy, moved }) => (
          <li key={id} className="border-b border-line py-3">
            <p className="flex flex-wrap justify-between gap-x-6">
              <span className="font-semibold">{words.until(timeOf(startsAt), timeOf(endsAt))}</span>
              <span className="text-ink-3">{words.moved(String(moved))}</span>
            </p>
            <p className="whitespace-pre-line">{reason}</p>
            <p className="text-sm text-ink-3">{words.by(recordedBy, timeOf(recordedAt))}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { AgendaItem } from '#app/domain/event/programme.ts'
import { eventText } from '#app/text/event.ts'
import { useWords } from '../words.ts'

/** The programme of an event, point by point. */
export function Agenda({ items }: { items: AgendaItem[] }) {
  const words = useWords(eventText)
  return (
    <section>
      <h2 className="pb-2">{words.agenda}</h2>
      <ol className="border-t border-line">
        {items.map(({ time, title, speaker }) => (
          <li
            key={`${time} ${title} ${speaker}`}
            className="grid gap-x-6 border-b border-line py-2.5 sm:grid-cols-[4.5rem_minmax(0,1fr)]"
          >
            <span className="font-semibold text-match">{time}</span>
            <span className="min-w-0">
              {title}
              {speaker ? <span className="block text-[0.9375rem] text-ink-3">{speaker}</span> : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

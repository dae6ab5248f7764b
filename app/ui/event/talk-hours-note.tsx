import { clockOf, spansText } from '#app/domain/event/programme.ts'
import type { TalkHours } from '#app/domain/event/slots.ts'
import { eventText } from '#app/text/event.ts'
import { useWords } from '../words.ts'

/** When the 1-to-1 talks take place, and how they come about. */
export function TalkHoursNote({ hours }: { hours: TalkHours }) {
  const words = useWords(eventText)
  const { talksFrom, talksUntil, slotMinutes, tables, breaks } = hours
  return (
    <section>
      <h2 className="pb-2">{words.talks}</h2>
      <p className="max-w-prose">
        {words.talksLead(clockOf(talksFrom ?? 0), clockOf(talksUntil ?? 0), String(slotMinutes), String(tables))}
      </p>
      {breaks.length ? <p className="text-[0.9375rem] text-ink-3">{words.breaks(spansText(breaks))}</p> : null}
    </section>
  )
}

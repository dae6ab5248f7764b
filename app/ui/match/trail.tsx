import { momentOf } from '#app/domain/calendar-day.ts'
import type { MatchEvent } from '#app/domain/match/page.ts'
import { dayText, minuteText } from '#app/domain/time.ts'
import { matchText } from '#app/text/match.ts'
import { matchStepsText } from '#app/text/match-steps.ts'
import { stateText } from '#app/text/states.ts'
import { useLocale, useWords } from '../words.ts'

/** What happened to a pair, oldest first. */
export function MatchTrail({ events }: { events: MatchEvent[] }) {
  const words = useWords(matchText)
  const locale = useLocale()
  return (
    <section className="mt-8">
      <h2 className="pb-1">{words.history}</h2>
      <ol className="border-t border-line">
        {events.map((event) => (
          <li
            key={event.id}
            className="grid gap-x-5 border-b border-line py-2 text-[0.9375rem] sm:grid-cols-[12em_6em_1fr]"
          >
            <span className="text-ink-3">{minuteText(event.at, locale)}</span>
            <span>{event.personName ?? words.clock}</span>
            <EventWords event={event} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function EventWords({ event }: { event: MatchEvent }) {
  const words = useWords(matchText)
  const states = useWords(stateText)
  const steps = useWords(matchStepsText)
  const locale = useLocale()
  const acts: Record<string, string> = { ...words.act, ...steps.act }
  const said = event.side && event.answer ? `${words.answerOf[event.side]} · ${words.answer[event.answer]}` : null
  return (
    <span className="min-w-0">
      <b className="font-semibold">{said ?? acts[event.act] ?? event.act}</b>
      {event.reason ? <span className="text-ink-2"> · {states.declineReason[event.reason]}</span> : null}
      {event.handedTo && event.act === 'handOver' ? (
        <span className="text-ink-2"> {steps.handedTo(event.handedTo)}</span>
      ) : null}
      {event.nextStep ? (
        <span className="block text-ink-2">
          {event.nextStep.step}
          {event.nextStep.on ? ` · ${dayText(momentOf(event.nextStep.on), locale)}` : null}
        </span>
      ) : null}
      {event.meeting ? (
        <span className="block text-ink-2">
          {steps.party[event.meeting.party]} · {minuteText(event.meeting.at, locale)}
          {event.meeting.place ? ` · ${event.meeting.place}` : null}
        </span>
      ) : null}
      {event.note ? <span className="block text-ink-2">{event.note}</span> : null}
    </span>
  )
}

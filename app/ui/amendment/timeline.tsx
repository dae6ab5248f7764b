import type { TimelineEvent } from '#app/domain/amendment/timeline.ts'
import { dayText, deadlineText, minuteText } from '#app/domain/time.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { timelineText } from '#app/text/timeline.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { openingRecordAddress } from '../sealing/addresses.ts'
import { useLocale, useWords } from '../words.ts'
import { publicAmendmentAddress, versionsAddress } from './addresses.ts'
import { useAmendmentName } from './amendment-tags.tsx'

/** The public life of a scenario, newest last, with the way to each amendment. */
export function Timeline({ code, events }: { code: string; events: TimelineEvent[] }) {
  const words = useWords(timelineText)
  const { allVersions } = useWords(amendmentText)
  const amended = events.some(({ kind }) => kind === 'amended')
  const numbered = events.map((event, at) => ({ event, key: `${at}-${event.kind}` }))
  return (
    <section className="pt-9" aria-labelledby="timeline">
      <h2 id="timeline" className="pb-3 text-lg">
        {words.title}
      </h2>
      <ol className="ml-1.5 border-l-2 border-line-strong">
        {numbered.map(({ key, event }) => (
          <li key={key} className="relative pb-4 pl-5 last:pb-0">
            <span
              aria-hidden="true"
              className={`absolute top-[0.55em] -left-[7px] size-3 rounded-full border-2 ${event.kind === 'closes' ? 'border-line-strong bg-paper' : 'border-match bg-match'}`}
            />
            <EventTime event={event} />
            <div>
              <EventWords code={code} event={event} />
            </div>
          </li>
        ))}
      </ol>
      {amended ? (
        <p className="no-print pt-3">
          <a className="link inline-flex min-h-11 items-center text-[0.9375rem]" href={versionsAddress(code)}>
            {allVersions}
          </a>
        </p>
      ) : null}
    </section>
  )
}

function EventTime({ event }: { event: TimelineEvent }) {
  const words = useWords(timelineText)
  const locale = useLocale()
  const isDeadline = event.kind === 'closes' || event.kind === 'closed'
  const text = isDeadline
    ? deadlineText(event.at, locale)
    : event.kind === 'answered'
      ? dayText(event.at, locale)
      : minuteText(event.at, locale)
  return (
    <p className="text-[0.8125rem] text-ink-3">
      <time dateTime={event.at.toISOString()}>{text}</time>
      {event.kind === 'closes' ? ` · ${words.ahead}` : null}
    </p>
  )
}

function EventWords({ code, event }: { code: string; event: TimelineEvent }) {
  const words = useWords(timelineText)
  const { scenarioState } = useWords(vocabularyText)
  if (event.kind === 'amended') return <Amended code={code} event={event} />
  if (event.kind === 'answered') return words.answered(String(event.count))
  if (event.kind === 'unsealed') {
    return (
      <a className="link inline-block py-0.5 font-semibold" href={openingRecordAddress(code)}>
        {words.unsealed}
      </a>
    )
  }
  if (event.kind !== 'moved') return <span className="font-semibold">{words[event.kind]}</span>
  return (
    <>
      <span className="font-semibold">{scenarioState[event.to]}</span>
      {event.to === 'cancelled' || event.to === 'failed' ? (
        <p className="text-[0.9375rem] whitespace-pre-line text-ink-2">{event.reason}</p>
      ) : null}
    </>
  )
}

function Amended({ code, event: { amendment } }: { code: string; event: TimelineEvent & { kind: 'amended' } }) {
  const words = useWords(amendmentText)
  const locale = useLocale()
  const { number, deadlineBefore, deadlineAfter, material } = amendment
  return (
    <>
      <a className="link inline-block py-0.5 font-semibold" href={publicAmendmentAddress(code, number)}>
        {useAmendmentName()(amendment)}
      </a>
      {material ? <p className="text-[0.9375rem] text-ink-2">{words.materialTag}</p> : null}
      {deadlineBefore && deadlineAfter ? (
        <p className="text-[0.9375rem] text-ink-2">
          {words.deadlineMoves(deadlineText(deadlineBefore, locale), deadlineText(deadlineAfter, locale))}
        </p>
      ) : null}
    </>
  )
}

import { dayText } from '#app/domain/time.ts'
import { eventText } from '#app/text/event.ts'
import { DeskRow, DeskSection } from '../../agency/desk-section.tsx'
import { useLocale, useWords } from '../../words.ts'
import { eventAddress } from '../addresses.ts'

/** An event that an organisation comes to. */
interface ComingRow {
  code: string
  title: string
  place: string
  startsAt: Date
  state: 'registered' | 'waiting' | 'withdrawn'
  talks: number
}

/** On a desk: the events that its organisation comes to, with the way to its talks. Nothing when there are none. */
export function ComingSection({ rows }: { rows: ComingRow[] }) {
  const words = useWords(eventText)
  const locale = useLocale()
  return (
    <DeskSection title={words.comingTitle} rows={rows} keyOf={({ code }) => code}>
      {({ code, title, place, startsAt, state, talks }) => (
        <DeskRow
          href={talks > 0 ? `${eventAddress(code)}/talks` : eventAddress(code)}
          title={title}
          about={`${dayText(startsAt, locale)} · ${place}`}
          word={talks > 0 ? words.myTalks(String(talks)) : words.registration[state]}
        />
      )}
    </DeskSection>
  )
}

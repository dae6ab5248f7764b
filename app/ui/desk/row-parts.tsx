import { dayAt, daysBetween, dayWords } from '#app/domain/calendar-day.ts'
import type { DeskRow } from '#app/domain/desk/desk-row.ts'
import { type Answer, hasEnded } from '#app/domain/match/lifecycle.ts'
import { matchText } from '#app/text/match.ts'
import { matchDeskText } from '#app/text/match-desk.ts'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'

/** What happens next with a pair, and how far its day is: an overdue one says so in words. */
export function NextStep({ row, now }: { row: DeskRow; now: Date }) {
  const words = useWords(matchDeskText)
  if (!row.nextStep && !row.nextStepOn) return <span className="text-ink-3">{words.noStep}</span>
  return (
    <>
      {row.nextStep ? <span className="line-clamp-2">{row.nextStep}</span> : null}
      {row.nextStepOn ? <DueDay on={row.nextStepOn} row={row} now={now} /> : null}
    </>
  )
}

function DueDay({ on, row, now }: { on: string; row: DeskRow; now: Date }) {
  const words = useWords(matchDeskText)
  const locale = useLocale()
  const left = daysBetween(dayAt(now), on)
  const settled = hasEnded(row)
  const how = left < 0 ? words.overdueBy(-left) : left === 0 ? words.dueToday : words.dueInDays(left)
  return (
    <span className={`block text-sm ${left < 0 && !settled ? 'font-semibold text-danger' : 'text-ink-3'}`}>
      {dayWords(on, now, locale)}
      {settled ? null : ` · ${how}`}
    </span>
  )
}

/** How long a pair has had no step, and whether that is too long. */
export function Silence({ row }: { row: DeskRow }) {
  const words = useWords(matchDeskText)
  return (
    <span className="whitespace-nowrap">
      {words.silentDays(row.silentDays)}
      {row.stalled ? (
        <span className="ml-1.5">
          <Tag look="warning">{words.stalled}</Tag>
        </span>
      ) : null}
    </span>
  )
}

const SIGNS: Record<Answer, string> = { pending: '…', accepted: '✓', declined: '✗' }

/** What either side has said so far, by sign and word. */
export function Answers({ row }: { row: DeskRow }) {
  const words = useWords(matchText)
  const sides = [
    { side: 'agency', answer: row.agencyAnswer },
    { side: 'company', answer: row.companyAnswer },
  ] as const
  return (
    <span className="text-sm text-ink-2">
      {sides.map(({ side, answer }) => (
        <span key={side} className="mr-3 inline-block whitespace-nowrap">
          {words.answerOf[side]} <span aria-hidden="true">{SIGNS[answer]}</span>
          <span className="sr-only">{words.answer[answer]}</span>
        </span>
      ))}
    </span>
  )
}

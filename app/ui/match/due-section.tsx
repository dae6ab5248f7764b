import { momentOf } from '#app/domain/calendar-day.ts'
import type { DueRow, Duty } from '#app/domain/match/reminder.ts'
import { dayText, minuteText } from '#app/domain/time.ts'
import { matchDueText } from '#app/text/match-due.ts'
import { DeskRow, DeskSection } from '../agency/desk-section.tsx'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'

/** How many there are in all, and where they are: at a curator's desk. */
interface Rest {
  count: number
  href: string
  label: string
}

/** Pairs that wait for somebody at a desk, each with what is to be done; nothing when none does. */
export function DueSection({ rows, all }: { rows: DueRow[]; all?: Rest }) {
  const words = useWords(matchDueText)
  return (
    <DeskSection
      title={all ? words.curatorTitle : words.title}
      rows={rows}
      {...(all && { all })}
      keyOf={(row) => row.id}
    >
      {(row) => (
        <DeskRow
          href={`/matches/${row.id}`}
          title={words.pair(row.scenarioTitle, row.otherName)}
          about={<DutyLines row={row} />}
          act={words.open}
        />
      )}
    </DeskSection>
  )
}

function DutyLines({ row }: { row: DueRow }) {
  return (
    <>
      {row.duties.map((duty) => (
        <span key={duty} className="block">
          <DutyWords duty={duty} row={row} />
        </span>
      ))}
      <Reminded at={row.remindedAt} />
    </>
  )
}

function DutyWords({ duty, row: { meetingAt, nextStep, nextStepOn } }: { duty: Duty; row: DueRow }) {
  const words = useWords(matchDueText)
  const locale = useLocale()
  if (duty === 'time' && meetingAt) return words.timeAt(minuteText(meetingAt, locale))
  if (duty !== 'step' || !nextStepOn) return words.duty[duty]
  return `${words.duty.step} · ${words.stepOn(nextStep, dayText(momentOf(nextStepOn), locale))}`
}

/** The time that comes with an introduction, and that it was recalled to mind. */
export function Asked({
  row: { meetingAt, remindedAt },
}: {
  row: { meetingAt: Date | null; remindedAt: Date | null }
}) {
  const words = useWords(matchDueText)
  const locale = useLocale()
  return (
    <>
      {meetingAt ? <span className="block">{words.timeAt(minuteText(meetingAt, locale))}</span> : null}
      <Reminded at={remindedAt} />
    </>
  )
}

/** That a pair was recalled to mind, and when. */
function Reminded({ at }: { at: Date | null }) {
  const words = useWords(matchDueText)
  const locale = useLocale()
  if (!at) return null
  return <Tag look="warning">{words.reminded(dayText(at, locale))}</Tag>
}

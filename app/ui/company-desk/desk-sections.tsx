import type { MatchOrigin } from '#app/domain/match/lifecycle.ts'
import type { DueRow } from '#app/domain/match/reminder.ts'
import type { ProposalState } from '#app/domain/proposal/lifecycle.ts'
import { dayText } from '#app/domain/time.ts'
import { companyDeskText } from '#app/text/company-desk.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { DeskRow, DeskSection } from '../agency/desk-section.tsx'
import { TimeLeft } from '../agency/time-left.tsx'
import { Asked, DueSection } from '../match/due-section.tsx'
import { Reason } from '../proposal/reason.tsx'
import { ProposalStateTag } from '../proposal/state-tag.tsx'
import { useLocale, useWords } from '../words.ts'

interface Written {
  id: string
  scenario: { title: string; agencyName: string; closesAt: Date | null }
}

interface WaitingProps {
  introductions: {
    id: string
    scenarioTitle: string
    origin: MatchOrigin
    createdAt: Date
    meetingAt: Date | null
    remindedAt: Date | null
  }[]
  due: DueRow[]
  drafts: Written[]
  now: Date
}

interface UnderWayProps {
  decisions: (Written & { state: ProposalState; decisionReason: string | null; decidedAt: Date | null })[]
  sent: Written[]
  now: Date
}

/** What waits for a deed of the company. */
export function WaitingSections({ introductions, due, drafts, now }: WaitingProps) {
  const words = useWords(companyDeskText)
  const { matchOrigin } = useWords(vocabularyText)
  const locale = useLocale()
  return (
    <>
      <DeskSection title={words.introductions} rows={introductions} keyOf={(row) => row.id}>
        {(row) => (
          <DeskRow
            href={`/matches/${row.id}`}
            title={row.scenarioTitle}
            about={
              <>
                {matchOrigin[row.origin]} · {dayText(row.createdAt, locale)} <Asked row={row} />
              </>
            }
            act={words.answer}
          />
        )}
      </DeskSection>
      <DueSection rows={due} />
      <DeskSection title={words.drafts} rows={drafts} keyOf={(row) => row.id}>
        {(row) => (
          <DeskRow
            href={`/company/proposals/${row.id}`}
            title={row.scenario.title}
            about={<TimeLeft until={row.scenario.closesAt} now={now} />}
            act={words.goOn}
          />
        )}
      </DeskSection>
    </>
  )
}

/** What the company sent in, what was decided about it first. */
export function UnderWaySections({ decisions, sent, now }: UnderWayProps) {
  const words = useWords(companyDeskText)
  const locale = useLocale()
  return (
    <>
      <DeskSection title={words.decisions} rows={decisions} keyOf={(row) => row.id}>
        {(row) => (
          <DeskRow
            href={`/company/proposals/${row.id}`}
            title={row.scenario.title}
            about={
              <>
                <ProposalStateTag state={row.state} />{' '}
                <span className="text-sm text-ink-3">{row.decidedAt ? dayText(row.decidedAt, locale) : null}</span>
                <Reason agencyName={row.scenario.agencyName} reason={row.decisionReason} />
              </>
            }
            act={words.read}
          />
        )}
      </DeskSection>
      <DeskSection title={words.sent} rows={sent} keyOf={(row) => row.id}>
        {(row) => (
          <DeskRow
            href={`/company/proposals/${row.id}`}
            title={row.scenario.title}
            about={<TimeLeft until={row.scenario.closesAt} now={now} />}
            act={words.read}
          />
        )}
      </DeskSection>
    </>
  )
}

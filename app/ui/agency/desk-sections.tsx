import type { FieldComments } from '#app/domain/form.ts'
import type { DueRow } from '#app/domain/match/reminder.ts'
import type { ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import type { ScenarioPart } from '#app/domain/scenario/parts.ts'
import { minuteText } from '#app/domain/time.ts'
import { agencyText } from '#app/text/agency.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { Empty } from '../kit/empty.tsx'
import { Asked, DueSection } from '../match/due-section.tsx'
import { useLocale, useWords } from '../words.ts'
import { scenarioAddress } from './addresses.ts'
import { DeskRow, DeskSection } from './desk-section.tsx'
import { ReturnedRow } from './returned-row.tsx'
import { TimeLeft } from './time-left.tsx'

interface Unfinished {
  id: string
  title: string
  comments: FieldComments
  missing: ScenarioPart[]
  submittedAt: Date | null
}

interface Published {
  id: string
  title: string
  closesAt: Date | null
}

export interface DeskProps {
  desk: {
    returned: Unfinished[]
    drafts: Unfinished[]
    inReview: Unfinished[]
    toDecide: (Published & { proposals: number })[]
    introductions: {
      id: string
      scenarioTitle: string
      companyName: string
      note: string
      meetingAt: Date | null
      remindedAt: Date | null
    }[]
    due: DueRow[]
    open: (Published & { interests: number })[]
    joined: (Published & { code: string | null; agencyName: string; state: ScenarioState })[]
  }
  counts: Partial<Record<ScenarioState, number>>
  now: Date
}

/** Everything that needs somebody at the desk, what is most urgent on top. */
export function DeskSections({ desk, counts, now }: DeskProps) {
  const words = useWords(agencyText)
  const locale = useLocale()
  const { scenarioState } = useWords(vocabularyText)
  const parts = useWords(scenarioFormText).part
  const all = (state: ScenarioState) => {
    const count = counts[state] ?? 0
    return { count, href: `/agency/scenarios?state=${state}`, label: words.more(String(count)) }
  }
  const nameOf = (title: string) => title || words.untitled
  const mine =
    desk.returned.length + desk.toDecide.length + desk.introductions.length + desk.due.length + desk.drafts.length
  return (
    <div className="grid gap-x-14 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div>
        {mine === 0 ? <Empty title={words.calm.title}>{words.calm.text}</Empty> : null}
        <DeskSection title={words.section.returned} rows={desk.returned} all={all('returned')} keyOf={(row) => row.id}>
          {(row) => <ReturnedRow id={row.id} title={nameOf(row.title)} comments={row.comments} />}
        </DeskSection>
        <DeskSection title={words.section.decide} rows={desk.toDecide} keyOf={(row) => row.id}>
          {(row) => (
            <DeskRow
              href={`${scenarioAddress(row.id)}/proposals`}
              title={row.title}
              about={words.proposals(String(row.proposals))}
              act={words.readProposals}
            />
          )}
        </DeskSection>
        <DeskSection title={words.section.matches} rows={desk.introductions} keyOf={(row) => row.id}>
          {(row) => (
            <DeskRow
              href={`/matches/${row.id}`}
              title={`${row.scenarioTitle} · ${words.introduced(row.companyName)}`}
              about={
                <>
                  {row.note}
                  <Asked row={row} />
                </>
              }
              act={words.answer}
            />
          )}
        </DeskSection>
        <DueSection rows={desk.due} />
        <DeskSection title={words.section.drafts} rows={desk.drafts} all={all('draft')} keyOf={(row) => row.id}>
          {(row) => (
            <DeskRow
              href={scenarioAddress(row.id)}
              title={nameOf(row.title)}
              about={
                row.missing.length
                  ? words.missing(row.missing.map((part) => parts[part]).join(locale === 'zh' ? '、' : ', '))
                  : words.complete
              }
              act={words.goOn}
            />
          )}
        </DeskSection>
      </div>
      <div>
        <DeskSection title={words.section.open} rows={desk.open} all={all('open')} keyOf={(row) => row.id}>
          {(row) => (
            <DeskRow
              href={scenarioAddress(row.id)}
              title={row.title}
              about={<TimeLeft until={row.closesAt} now={now} />}
              word={words.interests(String(row.interests))}
            />
          )}
        </DeskSection>
        <DeskSection title={words.section.joined} rows={desk.joined} keyOf={(row) => row.id}>
          {(row) => (
            <DeskRow
              href={row.code ? `/scenarios/${row.code}` : scenarioAddress(row.id)}
              title={nameOf(row.title)}
              about={row.agencyName}
              word={scenarioState[row.state]}
            />
          )}
        </DeskSection>
        <DeskSection title={words.section.inReview} rows={desk.inReview} all={all('inReview')} keyOf={(row) => row.id}>
          {(row) => (
            <DeskRow
              href={scenarioAddress(row.id)}
              title={nameOf(row.title)}
              word={row.submittedAt ? words.submittedAt(minuteText(row.submittedAt, locale)) : undefined}
            />
          )}
        </DeskSection>
      </div>
    </div>
  )
}

import type { Clash } from '#app/domain/event/clashes.ts'
import { eventDeskText } from '#app/text/event-desk.ts'
import { eventTalksText } from '#app/text/event-talks.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { Empty } from '../../kit/empty.tsx'
import { Notice } from '../../kit/notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { useLocale, useWords } from '../../words.ts'
import { eventAddress, eventDeskAddress } from '../addresses.ts'
import { PairAdder } from './pair-adder.tsx'
import { PlanTable } from './plan-table.tsx'

/** A talk in the form of a plan. */
export interface PlanRowView {
  talkId: string | null
  scenarioId: string
  scenarioCode: string
  scenarioTitle: string
  agencyName: string
  companyId: string
  companyName: string
  slot: number
  table: number
  score: number | null
  wished: boolean
  clashes: Clash[]
  written: boolean
}

export interface PlanView {
  code: string
  title: string
  planVersion: number
  tables: number
  slots: number[]
  rows: PlanRowView[]
  scenarios: { id: string; code: string; title: string; agencyName: string }[]
  companies: { id: string; name: string }[]
  without: string[]
}

interface Props {
  plan: PlanView
  done: { added: number; moved: number; removed: number } | null
}

/** The plan of an event, proposed and stored talks in one form: look, move, store. */
export function PlanPage({ plan, done }: Props) {
  const words = useWords(eventTalksText)
  const desk = useWords(eventDeskText)
  const between = useLocale() === 'zh' ? '、' : ', '
  const { code, title, rows, without } = plan
  const fresh = rows.filter(({ talkId }) => talkId === null).length
  const clashing = rows.filter(({ clashes }) => clashes.length > 0).length
  return (
    <>
      <PageHead
        crumbs={[
          { label: desk.title, href: '/curator/events' },
          { label: title, href: eventDeskAddress(code) },
        ]}
        title={words.plan}
        lead={words.planLead}
      >
        {rows.length > fresh ? <ButtonLink href={`${eventAddress(code)}/talks`}>{words.tables}</ButtonLink> : null}
        {rows.length > fresh ? (
          <ButtonLink href={`${eventDeskAddress(code)}/plan.xlsx`}>{words.sheet}</ButtonLink>
        ) : null}
      </PageHead>
      <div className="space-y-3 pb-5 empty:hidden">
        {done ? (
          <Notice look="success" live>
            {words.done(String(done.added), String(done.moved), String(done.removed))}
          </Notice>
        ) : null}
        {clashing > 0 ? <Notice look="warning">{words.clashes(String(clashing))}</Notice> : null}
      </div>
      <form method="post" data-once data-busy-label={words.storing}>
        <input type="hidden" name="planVersion" value={plan.planVersion} />
        {rows.length ? (
          <>
            <p className="pb-2 text-[0.9375rem] text-ink-2">{words.summary(String(rows.length), String(fresh))}</p>
            <PlanTable plan={plan} />
          </>
        ) : (
          <Empty title={words.none}>{words.noneNext}</Empty>
        )}
        {without.length ? (
          <p className="pt-3 text-[0.9375rem] text-ink-2">{words.without(without.join(between))}</p>
        ) : null}
        <PairAdder plan={plan} />
        <div className="sticky bottom-0 z-[1] flex flex-wrap items-center gap-3 border-t border-line bg-paper py-3">
          <Button look="primary" name="go" value="store">
            {words.store}
          </Button>
          <Button name="go" value="look">
            {words.look}
          </Button>
        </div>
      </form>
    </>
  )
}

import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { WRITABLE_STATES } from '#app/domain/amendment/lifecycle.ts'
import { may } from '#app/domain/permission.ts'
import { AGENCY_QUESTIONS } from '#app/domain/question/addresses.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { comingTalks } from '#app/services/event/talks/coming-talks.server.ts'
import { waitingAt } from '#app/services/question/agency-questions.server.ts'
import { dueAtAgency } from '#app/services/question/due-questions.server.ts'
import { agencyDesk } from '#app/services/scenario/agency-desk.server.ts'
import { agencyText } from '#app/text/agency.ts'
import { questionText } from '#app/text/question.ts'
import { DeskSections } from '#app/ui/agency/desk-sections.tsx'
import { NewScenarioButtons } from '#app/ui/agency/new-scenario-buttons.tsx'
import { PendingSection } from '#app/ui/amendment/pending-section.tsx'
import { ComingSection } from '#app/ui/event/talks/coming-section.tsx'
import { DeskSwitcher } from '#app/ui/frame/desk-switcher.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { DueQuestionsSection } from '#app/ui/question/due-questions-section.tsx'
import { useWords } from '#app/ui/words.ts'
import { amendmentsOfAgency } from '#db/stores/amendments/amendments.ts'

const AMENDMENTS_SHOWN = 8
const QUESTIONS_SHOWN = 8

export const meta: MetaFunction = ({ matches }) => pageTitle(agencyText[localeIn(matches)].desk, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const { organisationId, organisationName, state } = call.membership
  const { counts, ...desk } = await agencyDesk(call, organisationId)
  return data({
    desks: { desk: call.membership, memberships: call.viewer.memberships },
    organisationName,
    organisationState: state,
    now: call.now,
    counts: Object.fromEntries(counts),
    desk,
    amendments: (await amendmentsOfAgency(call.db.read, organisationId, WRITABLE_STATES, AMENDMENTS_SHOWN)).map(
      ({ id, kind, state: at, scenario }) => ({ id, kind, state: at, scenario: { title: scenario.title } }),
    ),
    events: await comingTalks(call, organisationId),
    questions: await waitingAt(call, organisationId),
    dueQuestions: await dueAtAgency(call, organisationId, QUESTIONS_SHOWN),
    mayCreate: may(call.viewer, 'scenario.create', { agencyId: organisationId }),
  })
}

export default function AgencyDeskPage() {
  const {
    desks,
    organisationName,
    organisationState,
    now,
    counts,
    desk,
    amendments,
    events,
    questions,
    dueQuestions,
    mayCreate,
  } = useLoaderData<typeof loader>()
  const words = useWords(agencyText)
  const asking = useWords(questionText).desk
  return (
    <>
      <PageHead
        eyebrow={organisationName}
        title={words.nowTitle}
        lead={
          <div className="flex flex-wrap items-center gap-x-5">
            <a className="link" href="/agency/scenarios">
              {words.allScenarios}
            </a>
            <a className="link" href={AGENCY_QUESTIONS}>
              {asking.link(questions.open, questions.overdue)}
            </a>
            <a className="link" href="/agency/members">
              {words.members}
            </a>
            <DeskSwitcher {...desks} />
          </div>
        }
      >
        {mayCreate ? <NewScenarioButtons /> : null}
      </PageHead>
      <div className="space-y-3 pb-6 empty:hidden">
        {organisationState === 'awaiting' ? (
          <Notice look="warning" title={words.awaiting.title}>
            {words.awaiting.text}
          </Notice>
        ) : null}
        {organisationState === 'refused' ? (
          <Notice look="danger" title={words.refused.title}>
            {words.refused.text}
          </Notice>
        ) : null}
        {mayCreate ? null : <Notice look="warning">{words.viewOnly}</Notice>}
      </div>
      <DueQuestionsSection rows={dueQuestions} />
      <PendingSection rows={amendments} />
      <DeskSections desk={desk} counts={counts} now={now} />
      <ComingSection rows={events} />
    </>
  )
}

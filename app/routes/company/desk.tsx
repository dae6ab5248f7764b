import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/permission.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { companyDesk } from '#app/services/company/company-desk.server.ts'
import { comingTalks } from '#app/services/event/talks/coming-talks.server.ts'
import { companyDeskText } from '#app/text/company-desk.ts'
import { OvertakenSection } from '#app/ui/amendment/overtaken-section.tsx'
import { WaitingClaimsSection } from '#app/ui/claim/waiting-claims-section.tsx'
import { Completeness } from '#app/ui/company-desk/completeness.tsx'
import { DeskLinks } from '#app/ui/company-desk/desk-links.tsx'
import { UnderWaySections, WaitingSections } from '#app/ui/company-desk/desk-sections.tsx'
import { FittingSection } from '#app/ui/company-desk/fitting-section.tsx'
import { QualificationsDue } from '#app/ui/company-desk/qualifications-due.tsx'
import { ComingSection } from '#app/ui/event/talks/coming-section.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { VerificationDue } from '#app/ui/verification/verification-due.tsx'
import { useWords } from '#app/ui/words.ts'
import { overtakenProposalsOf } from '#db/stores/amendments/reconfirmations.ts'

const OVERTAKEN_SHOWN = 10

export const meta: MetaFunction = ({ matches }) => pageTitle(companyDeskText[localeIn(matches)].desk, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const { organisationId, organisationName } = call.membership
  return {
    organisationName,
    now: call.now,
    mayWrite: may(call.viewer, 'company.write', { companyId: organisationId }),
    overtaken: await overtakenProposalsOf(call.db.read, organisationId, call.now, OVERTAKEN_SHOWN),
    events: await comingTalks(call, organisationId),
    desk: await companyDesk(call, organisationId, await localeOf(request)),
  }
}

export default function CompanyDeskPage() {
  const { organisationName, now, mayWrite, overtaken, events, desk } = useLoaderData<typeof loader>()
  const words = useWords(companyDeskText)
  const { fitting, hasCapability, missing, introductions, due, drafts, decisions, sent } = desk
  return (
    <>
      <PageHead eyebrow={organisationName} title={words.nowTitle} />
      <DeskLinks />
      <div className="space-y-3 pb-6 empty:hidden">
        <VerificationDue {...desk.verification} />
        {mayWrite ? null : <Notice look="warning">{words.viewOnly}</Notice>}
      </div>
      <OvertakenSection rows={overtaken} now={now} />
      <WaitingSections introductions={introductions} due={due} drafts={drafts} now={now} />
      <QualificationsDue due={desk.qualifications} />
      <WaitingClaimsSection rows={desk.claims} />
      <ComingSection rows={events} />
      <FittingSection fitting={fitting} hasCapability={hasCapability} mayWrite={mayWrite} now={now} />
      <UnderWaySections decisions={decisions} sent={sent} now={now} />
      <Completeness missing={missing} />
    </>
  )
}

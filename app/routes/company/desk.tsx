import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/permission.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { companyDesk } from '#app/services/company/company-desk.server.ts'
import { comingTalks } from '#app/services/event/talks/coming-talks.server.ts'
import { companyDeskText } from '#app/text/company-desk.ts'
import { Completeness } from '#app/ui/company-desk/completeness.tsx'
import { DeskLinks } from '#app/ui/company-desk/desk-links.tsx'
import { UnderWaySections, WaitingSections } from '#app/ui/company-desk/desk-sections.tsx'
import { FittingSection } from '#app/ui/company-desk/fitting-section.tsx'
import { ComingSection } from '#app/ui/event/talks/coming-section.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(companyDeskText[localeIn(matches)].desk, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const { organisationId, organisationName } = call.membership
  return {
    organisationName,
    now: call.now,
    mayWrite: may(call.viewer, 'company.write', { companyId: organisationId }),
    events: await comingTalks(call, organisationId),
    desk: await companyDesk(call, organisationId, await localeOf(request)),
  }
}

export default function CompanyDeskPage() {
  const { organisationName, now, mayWrite, events, desk } = useLoaderData<typeof loader>()
  const words = useWords(companyDeskText)
  const { fitting, hasCapability, missing, introductions, due, drafts, decisions, sent } = desk
  return (
    <>
      <PageHead eyebrow={organisationName} title={words.nowTitle} />
      <DeskLinks />
      {mayWrite ? null : (
        <div className="pb-6">
          <Notice look="warning">{words.viewOnly}</Notice>
        </div>
      )}
      <WaitingSections introductions={introductions} due={due} drafts={drafts} now={now} />
      <ComingSection rows={events} />
      <FittingSection fitting={fitting} hasCapability={hasCapability} mayWrite={mayWrite} now={now} />
      <UnderWaySections decisions={decisions} sent={sent} now={now} />
      <Completeness missing={missing} />
    </>
  )
}

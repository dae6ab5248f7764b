import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FITTING_SCORE, isFitting } from '#app/domain/match/score.ts'
import { may } from '#app/domain/permission.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { fittingScenarios } from '#app/services/company/fitting-scenarios.server.ts'
import { companyDeskText } from '#app/text/company-desk.ts'
import { FitGroup } from '#app/ui/company-desk/fit-group.tsx'
import { NoFit } from '#app/ui/company-desk/fitting-section.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pages } from '#app/ui/kit/pages.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useWords } from '#app/ui/words.ts'
import { publishedFactsOf } from '#db/stores/capabilities/own-capabilities.ts'

const PAGE = 20

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(companyDeskText[localeIn(matches)].fittingTitle, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const { organisationId: companyId, state } = call.membership
  const asked = Number(new URL(request.url).searchParams.get('page'))
  const page = Number.isInteger(asked) && asked > 0 && asked <= 1000 ? asked : 1
  const locale = await localeOf(request)
  const found = await fittingScenarios(call, { companyId, locale, limit: PAGE, offset: (page - 1) * PAGE })
  const mayWrite = may(call.viewer, 'company.write', { companyId })
  const { capabilities } = await publishedFactsOf(call.db.read, companyId)
  return {
    ...found,
    page,
    pages: Math.ceil(found.total / PAGE),
    now: call.now,
    hasCapability: capabilities > 0,
    mayWrite,
    mayAnswer: mayWrite && state === 'verified',
  }
}

export default function FittingScenarios() {
  const { total, fitting, fits, page, pages, now, hasCapability, mayWrite, mayAnswer } = useLoaderData<typeof loader>()
  const words = useWords(companyDeskText)
  const lead = fitting > 0 ? words.fittingLead(String(fitting), FITTING_SCORE) : words.noneFits(FITTING_SCORE)
  const shown = { now, deeds: mayAnswer }
  return (
    <>
      <PageHead
        crumbs={[{ label: words.desk, href: '/company' }]}
        title={words.fittingTitle}
        lead={total > 0 ? lead : undefined}
      >
        {total > 0 ? <ButtonLink href="/company/standing">{words.links.standing}</ButtonLink> : null}
      </PageHead>
      {fits.length === 0 ? (
        <NoFit hasCapability={hasCapability} mayWrite={mayWrite} />
      ) : (
        <>
          <FitGroup fits={fits.filter(({ score }) => isFitting(score))} {...shown} />
          <FitGroup
            fits={fits.filter(({ score }) => !isFitting(score))}
            title={words.below(FITTING_SCORE)}
            count={total - fitting}
            {...shown}
          />
        </>
      )}
      <Pages
        page={page}
        pages={pages}
        hrefOf={(n) => `?page=${n}`}
        label={words.pages}
        words={{
          previous: words.previous,
          next: words.next,
          position: words.position(String(page), String(pages)),
        }}
      />
    </>
  )
}

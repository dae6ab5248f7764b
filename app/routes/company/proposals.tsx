import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/permission.ts'
import { standingAt } from '#app/domain/proposal/standing.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { unconfirmedByProposal } from '#app/services/amendment/amendments-for-proposal.server.ts'
import { beginProposal } from '#app/services/proposal/begin-proposal.server.ts'
import { companyDeskText } from '#app/text/company-desk.ts'
import { proposalText } from '#app/text/proposal.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Empty } from '#app/ui/kit/empty.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pages } from '#app/ui/kit/pages.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { InterestList } from '#app/ui/proposal/interest-list.tsx'
import { ProposalList } from '#app/ui/proposal/proposal-list.tsx'
import { useWords } from '#app/ui/words.ts'
import { interestsOf } from '#db/stores/interests/interests.ts'
import { countProposalsOf, proposalsOf } from '#db/stores/proposals/own-proposals.ts'

const PAGE = 20
const INTERESTS_SHOWN = 50

export const meta: MetaFunction = ({ matches }) => pageTitle(proposalText[localeIn(matches)].list, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, viewer, now, membership } = await deskCallOf(request, 'company')
  const companyId = membership.organisationId
  const asked = Number(new URL(request.url).searchParams.get('page'))
  const page = Number.isInteger(asked) && asked > 0 && asked <= 1000 ? asked : 1
  const rows = await proposalsOf(db.read, companyId, { limit: PAGE, offset: (page - 1) * PAGE })
  const unconfirmed = await unconfirmedByProposal(
    { db },
    rows.filter(({ state }) => state === 'submitted').map(({ id }) => id),
  )
  return {
    rows: rows.map((row) => ({
      ...row,
      standing: standingAt(row.state, row.scenario, now),
      unconfirmed: unconfirmed.get(row.id) ?? [],
    })),
    interests: page === 1 ? await interestsOf(db.read, companyId, INTERESTS_SHOWN) : [],
    page,
    pages: Math.ceil((await countProposalsOf(db.read, companyId)) / PAGE),
    now,
    mayWrite: may(viewer, 'company.write', { companyId }),
  }
}

/** Begins the proposal for the scenario in the address, or finds the one there is. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const scenario = new URL(request.url).searchParams.get('scenario') ?? ''
  const id = await beginProposal(call, call.membership.organisationId, scenario)
  return redirect(`/company/proposals/${id}`, 303)
}

export default function Proposals() {
  const { rows, interests, page, pages, now, mayWrite } = useLoaderData<typeof loader>()
  const words = useWords(proposalText)
  const desk = useWords(companyDeskText)
  return (
    <>
      <PageHead crumbs={[{ label: desk.desk, href: '/company' }]} title={words.list} lead={words.listLead} />
      {rows.length === 0 ? (
        <Empty title={words.empty}>
          <p className="mb-4">{words.emptyText}</p>
          <ButtonLink look="supply" href="/company/fitting">
            {words.toFitting}
          </ButtonLink>
        </Empty>
      ) : (
        <ProposalList rows={rows} now={now} />
      )}
      <Pages
        page={page}
        pages={pages}
        hrefOf={(n) => `?page=${n}`}
        label={desk.pages}
        words={{ previous: desk.previous, next: desk.next, position: desk.position(String(page), String(pages)) }}
      />
      <InterestList rows={interests} mayWrite={mayWrite} />
    </>
  )
}

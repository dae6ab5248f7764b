import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskCallOf } from '#app/http/call.server.ts'
import { flashOf } from '#app/http/flash.server.ts'
import { amendmentsForProposal } from '#app/services/amendment/amendments-for-proposal.server.ts'
import { proposalAtDesk } from '#app/services/proposal/proposal-at-desk.server.ts'
import { writingBesideIn } from '#app/services/proposal/writing-beside.server.ts'
import { proposalText } from '#app/text/proposal.ts'
import { ProposalAmendments } from '#app/ui/amendment/proposal-amendments.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { ProposalHead } from '#app/ui/proposal/proposal-head.tsx'
import { SentProposal } from '#app/ui/proposal/sent-proposal.tsx'
import { StandingNotice } from '#app/ui/proposal/standing-notice.tsx'
import { WritingPage } from '#app/ui/proposal/writing-page.tsx'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  const title = pageTitle(`${proposalText[locale].write} · ${page?.scenario.title ?? ''}`, locale)
  return [...title, ...(page?.done ? [{ name: 'autosave-done', content: page.done }] : [])]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const { sent, errors: _, ...proposal } = await proposalAtDesk(call, params.id ?? '')
  const { standing, mayWrite, id } = proposal
  const wanted = new URL(request.url).searchParams.has('edit')
  const writing = mayWrite && (standing === 'writing' || (standing === 'sealed' && wanted))
  const { flash, headers } = await flashOf(request)
  return data(
    {
      ...proposal,
      writing,
      beside: writing ? await writingBesideIn(call, id) : [],
      sentContent: sent?.content ?? null,
      now: call.now,
      done: flash.draft ?? null,
      reconfirmed: flash.done === 'reconfirmed',
      amendments: await amendmentsForProposal(call, {
        ...{ id, sent: proposal.state === 'submitted', scenarioId: proposal.scenario.id },
        updatedAt: proposal.updatedAt,
      }),
    },
    { headers },
  )
}

export default function ProposalPage() {
  const page = useLoaderData<typeof loader>()
  const words = useWords(proposalText)
  const { id, scenario, now, standing, state, writing } = page
  return (
    <>
      <ProposalHead title={writing ? words.write : scenario.title} scenario={scenario} now={now} />
      <StandingNotice
        standing={standing}
        withdrawn={state === 'withdrawn'}
        closesAt={scenario.closesAt}
        agencyName={scenario.agencyName}
        reason={page.decisionReason}
      />
      <ProposalAmendments
        id={id}
        code={scenario.code}
        amendments={page.amendments}
        writing={writing}
        mayConfirm={standing === 'sealed' && page.maySend}
        confirmed={page.reconfirmed}
      />
      {writing ? (
        <>
          {page.done ? (
            <div className="pb-6">
              <Notice look="success" live>
                {words.saved}
              </Notice>
            </div>
          ) : null}
          <WritingPage id={id} values={page.values} asked={scenario} writing={page.beside} maySend={page.maySend} />
        </>
      ) : (
        <>
          {page.mayWrite ? null : (
            <div className="pb-5">
              <Notice look="warning">{words.viewOnly}</Notice>
            </div>
          )}
          <SentProposal {...page} asked={scenario} />
        </>
      )}
    </>
  )
}

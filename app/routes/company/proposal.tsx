import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { valuesOfProposal } from '#app/domain/proposal/form.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { flashOf, redirectSaying } from '#app/http/flash.server.ts'
import { conflicting, valuesOf } from '#app/http/forms.server.ts'
import { amendmentsForProposal } from '#app/services/amendment/amendments-for-proposal.server.ts'
import { proposalAtDesk } from '#app/services/proposal/proposal-at-desk.server.ts'
import { saveProposal } from '#app/services/proposal/save-proposal.server.ts'
import { proposalText } from '#app/text/proposal.ts'
import { ProposalAmendments } from '#app/ui/amendment/proposal-amendments.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { ProposalForm } from '#app/ui/proposal/proposal-form.tsx'
import { ProposalHead } from '#app/ui/proposal/proposal-head.tsx'
import { SentProposal } from '#app/ui/proposal/sent-proposal.tsx'
import { StandingNotice } from '#app/ui/proposal/standing-notice.tsx'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  const title = pageTitle(`${proposalText[locale].write} · ${page?.scenario.title ?? ''}`, locale)
  return [...title, ...(page?.saved ? [{ name: 'autosave-done', content: draftAddress(page.id) }] : [])]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const { sent, errors: _, ...proposal } = await proposalAtDesk(call, params.id ?? '')
  const asked = new URL(request.url).searchParams
  const { standing, mayWrite } = proposal
  const writing = mayWrite && (standing === 'writing' || (standing === 'sealed' && asked.has('edit')))
  const { flash, headers } = await flashOf(request)
  return data(
    {
      ...proposal,
      writing,
      sentValues: sent && valuesOfProposal(sent.content),
      answered: sent ? (sent.content.answers ?? []) : proposal.scenario.bidderQuestions,
      now: call.now,
      saved: flash.done === 'draft',
      reconfirmed: flash.done === 'reconfirmed',
      amendments: await amendmentsForProposal(call, {
        ...{ id: proposal.id, sent: proposal.state === 'submitted', scenarioId: proposal.scenario.id },
        updatedAt: proposal.updatedAt,
      }),
    },
    { headers },
  )
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const id = params.id ?? ''
  const values = valuesOf(await request.formData())
  const saved = await saveProposal(call, id, { typed: values, version: Number(values.version) })
  if (saved.kind === 'conflict') return conflicting(values, saved)
  const to = values.go === 'stay' ? `/company/proposals/${id}?edit` : `/company/proposals/${id}/check`
  return redirectSaying(to, { done: 'draft' })
}

export default function ProposalPage() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
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
          <div className="space-y-3 pb-6 empty:hidden">
            {page.saved && !answer ? (
              <Notice look="success" live>
                {words.saved}
              </Notice>
            ) : null}
            {page.maySend ? null : <Notice look="warning">{words.unverified}</Notice>}
          </div>
          <p className="pb-5 text-ink-2">{words.writeLead}</p>
          <ProposalForm
            draftUrl={draftAddress(id)}
            questions={scenario.bidderQuestions}
            values={answer?.values ?? page.values}
            errors={{}}
            version={page.version}
            savedAt={page.version > 1 ? page.updatedAt : null}
            conflict={answer?.conflict ?? null}
          />
        </>
      ) : (
        <>
          {page.mayWrite ? null : (
            <div className="pb-5">
              <Notice look="warning">{words.viewOnly}</Notice>
            </div>
          )}
          <SentProposal
            {...page}
            values={page.sentValues ?? page.values}
            questions={page.answered}
            hasReceipt={page.sentValues !== null}
          />
        </>
      )}
    </>
  )
}

function draftAddress(id: string): string {
  return `/company/proposals/${id}/draft`
}

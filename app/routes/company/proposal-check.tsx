import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { shownDraft } from '#app/domain/proposal/shown.ts'
import { deadlineText, minuteText } from '#app/domain/time.ts'
import { atArrival } from '#app/http/arrival.server.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { flashOf } from '#app/http/flash.server.ts'
import { invalid, valuesOf } from '#app/http/forms.server.ts'
import { orLate } from '#app/http/late-answer.server.ts'
import { proposalAtDesk } from '#app/services/proposal/proposal-at-desk.server.ts'
import { sendableProposal, submitProposal } from '#app/services/proposal/submit-proposal.server.ts'
import { proposalText } from '#app/text/proposal.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { proposalAddress, proposalPartAddress } from '#app/ui/proposal/addresses.ts'
import { Gaps } from '#app/ui/proposal/gaps.tsx'
import { ProposalDocument } from '#app/ui/proposal/proposal-document.tsx'
import { ProposalHead } from '#app/ui/proposal/proposal-head.tsx'
import { StandingNotice } from '#app/ui/proposal/standing-notice.tsx'
import { useLocale, useWords } from '#app/ui/words.ts'
import { newestAmendment } from '#db/stores/amendments/amendments.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  const title = pageTitle(`${proposalText[locale].checkTitle} · ${page?.scenario.title ?? ''}`, locale)
  return [...title, ...(page?.done ? [{ name: 'autosave-done', content: page.done }] : [])]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const { sent, ...proposal } = await proposalAtDesk(call, params.id ?? '')
  const { standing, id, unsent } = proposal
  const sendable = standing === 'writing' || standing === 'late' || standing === 'notOpen'
  if (!sendable && !(standing === 'sealed' && unsent)) return redirect(`/company/proposals/${id}`)
  const { flash, headers } = await flashOf(request)
  return data(
    {
      ...proposal,
      replaces: sent !== null,
      amended: await newestAmendment(call.db.read, proposal.scenario.id),
      key: crypto.randomUUID(),
      now: call.now,
      done: flash.draft ?? null,
    },
    { headers },
  )
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const id = params.id ?? ''
  await sendableProposal(call.db.read, call.viewer, id)
  const { key, version, amended } = valuesOf(await request.formData())
  if (typeof key !== 'string' || !/^[\w-]{8,64}$/.test(key)) return invalid({}, { '': ['other'] })
  const press = {
    ...{ key, version: Number(version) },
    ...(amended !== undefined && { amended: Number(amended) }),
  }
  const complete = atArrival(call, context)
  const sent = await orLate(complete, id, 'send', () => submitProposal(complete, id, press))
  if (!sent.ok) return invalid({}, sent.errors)
  return redirect(`/company/proposals/${id}/receipt`, 303)
}

export { LateOrFault as ErrorBoundary } from '#app/ui/proposal/late-page.tsx'

export default function ProposalCheck() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords(proposalText)
  const locale = useLocale()
  const { id, scenario, now, standing, errors, values, mayWrite, maySend } = page
  const editUrl = `${proposalAddress(id)}?edit`
  const open = standing === 'writing' || standing === 'sealed'
  const names = Object.keys(errors)
  return (
    <div className="max-w-4xl">
      <ProposalHead title={words.checkTitle} scenario={scenario} now={now} under={editUrl} />
      {open ? (
        <p className="pb-5 text-ink-2">{words.checkLead}</p>
      ) : (
        <StandingNotice
          standing={standing}
          withdrawn={false}
          closesAt={scenario.closesAt}
          agencyName=""
          reason={null}
        />
      )}
      <Gaps {...{ id, names }} asked={scenario} changeable={open && mayWrite} answered={Boolean(answer)} />
      <ProposalDocument
        proposal={shownDraft(values, scenario)}
        asked={scenario}
        hrefOf={open && mayWrite ? (part) => proposalPartAddress(id, part) : null}
      />
      {open && maySend ? (
        <form method="post" action="?" data-once data-busy-label={words.submitting} className="pt-6">
          <input type="hidden" name="key" value={page.key} />
          <input type="hidden" name="version" value={page.version} />
          <input type="hidden" name="amended" value={page.amended} />
          <p className="max-w-prose pb-4 text-ink-2">
            {words.sealPromise(scenario.closesAt ? deadlineText(scenario.closesAt, locale) : '')}
          </p>
          <div className="flex flex-wrap items-center gap-3">
            {names.length > 0 ? (
              <ButtonLink look="primary" href={editUrl}>
                {words.change}
              </ButtonLink>
            ) : (
              <Button look="supply">{page.replaces ? words.submitAgain : words.submit}</Button>
            )}
            <span className="text-sm text-ink-3">{words.serverTime(minuteText(now, locale))}</span>
          </div>
        </form>
      ) : null}
      {open && mayWrite && !maySend ? <Notice look="warning">{words.unverified}</Notice> : null}
    </div>
  )
}

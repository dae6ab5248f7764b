import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deadlineText } from '#app/domain/time.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { flashOf } from '#app/http/flash.server.ts'
import { unconfirmedByProposal } from '#app/services/amendment/amendments-for-proposal.server.ts'
import { receivedAtDesk } from '#app/services/proposal/received-at-desk.server.ts'
import { receivedText } from '#app/text/received-proposals.ts'
import { sealingText } from '#app/text/sealing.ts'
import { Empty } from '#app/ui/kit/empty.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { InterestedCompanies } from '#app/ui/proposal/interested-companies.tsx'
import { ReceivedHead } from '#app/ui/proposal/received-head.tsx'
import { SideBySide } from '#app/ui/proposal/side-by-side.tsx'
import { openingAddress } from '#app/ui/sealing/addresses.ts'
import { useLocale, useWords } from '#app/ui/words.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  return pageTitle(`${receivedText[locale].title} · ${page?.scenario.title ?? ''}`, locale)
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await signedInCallOf(request)
  const received = await receivedAtDesk(call, params.id ?? '')
  const proposals = received.sealed ? [] : received.proposals
  const unconfirmed = await unconfirmedByProposal(
    call,
    proposals.map(({ id }) => id),
  )
  const { flash, headers } = await flashOf(request)
  return data({ ...received, unconfirmed, decided: flash.done === 'decided' }, { headers })
}

export default function ScenarioProposals() {
  const page = useLoaderData<typeof loader>()
  const words = useWords(receivedText)
  const sealing = useWords(sealingText)
  const locale = useLocale()
  const { scenario, interests, decided } = page
  const deadline = scenario.closesAt ? deadlineText(scenario.closesAt, locale) : null
  return (
    <>
      <ReceivedHead title={words.title} scenario={scenario} />
      {decided ? (
        <div className="pb-5">
          <Notice look="success" live>
            {words.decided}
          </Notice>
        </div>
      ) : null}
      {page.sealed && page.due ? (
        <Notice look="warning" title={sealing.dueTitle}>
          <p>{sealing.dueText}</p>
          <a href={openingAddress(scenario.id)} className="font-semibold underline">
            {sealing.toOpening}
          </a>
        </Notice>
      ) : page.sealed ? (
        <Notice look="supply" title={words.sealedTitle}>
          {deadline ? words.sealedText(deadline) : words.noDeadline}
        </Notice>
      ) : page.proposals.length === 0 ? (
        <Empty title={words.none}>{words.noneText}</Empty>
      ) : (
        <>
          <p className="pb-4 text-ink-2">{words.count(String(page.proposals.length))}</p>
          <SideBySide
            proposals={page.proposals.map((one) => ({ ...one, unconfirmed: page.unconfirmed.get(one.id) ?? [] }))}
          />
        </>
      )}
      <InterestedCompanies rows={interests} />
    </>
  )
}

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { movesOpenTo } from '#app/domain/lifecycle.ts'
import { may } from '#app/domain/permission.ts'
import { decisionInput } from '#app/domain/proposal/decision.ts'
import { PROPOSAL_MOVES } from '#app/domain/proposal/lifecycle.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { unconfirmedByProposal } from '#app/services/amendment/amendments-for-proposal.server.ts'
import { decidableProposal, decideProposal } from '#app/services/proposal/decide-proposal.server.ts'
import { readReceivedOne } from '#app/services/proposal/read-received.server.ts'
import { receivedText } from '#app/text/received-proposals.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { ReceivedProposal } from '#app/ui/proposal/received-proposal.tsx'
import { storedScenario } from '#db/stores/scenarios/stored-scenarios.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  return pageTitle(`${page?.proposal.companyName ?? ''} · ${receivedText[locale].title}`, locale)
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await signedInCallOf(request)
  const { scenario, proposal } = await readReceivedOne(call, params.id ?? '')
  const state = stateAt(scenario, call.now)
  const decidable =
    may(call.viewer, 'proposal.decide', { agencyId: scenario.agencyId, state }) &&
    movesOpenTo(PROPOSAL_MOVES, proposal.state).includes('decline')
  return {
    scenario,
    unconfirmed: (await unconfirmedByProposal(call, [proposal.id])).get(proposal.id) ?? [],
    proposal,
    criteria: (await storedScenario(call.db.read, scenario.id))?.criteria ?? [],
    decidable,
    selectable: state !== 'matched',
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  const id = params.id ?? ''
  await decidableProposal(call.db.read, call, id)
  const parsed = parseForm(await request.formData(), decisionInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const scenarioId = await decideProposal(call, id, parsed.value)
  return redirectSaying(`/agency/scenarios/${scenarioId}/proposals`, { done: 'decided' })
}

export default function ReceivedProposalPage() {
  return <ReceivedProposal {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { recallScenario } from '#app/services/scenario/recall-scenario.server.ts'
import { scenarioAddress } from '#app/ui/agency/addresses.ts'

/** Takes a scenario back from review. */
export async function action({ request, params }: ActionFunctionArgs) {
  const id = params.id ?? ''
  await recallScenario(await signedInCallOf(request), id)
  return redirectSaying(scenarioAddress(id), { done: 'recall' })
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(scenarioAddress(params.id ?? ''))

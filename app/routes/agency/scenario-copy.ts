import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { copyScenario } from '#app/services/scenario/create-scenario.server.ts'
import { scenarioAddress } from '#app/ui/agency/addresses.ts'

/** Begins a new draft from a scenario and opens it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const id = await copyScenario(await signedInCallOf(request), params.id ?? '')
  return redirectSaying(scenarioAddress(id), { done: 'copy' })
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(scenarioAddress(params.id ?? ''))

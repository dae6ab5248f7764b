import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { deskCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { takeScenariosApart } from '#app/services/alike/part-scenarios.server.ts'
import { scenarioAddress } from '#app/ui/agency/addresses.ts'

/** Takes a draft that was set aside as a double out again. */
export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  await takeScenariosApart(await deskCallOf(request, 'agency'), id)
  return redirectSaying(scenarioAddress(id), { alike: 'apart' })
}

export const loader = ({ params: { id = '' } }: LoaderFunctionArgs) => redirect(scenarioAddress(id))

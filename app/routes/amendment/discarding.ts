import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { deskCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { discardAmendment } from '#app/services/amendment/submit-amendment.server.ts'
import { amendmentAddress, amendmentsAddress } from '#app/ui/amendment/addresses.ts'

/** Throws an amendment away that was not published. */
export async function action({ request, params }: ActionFunctionArgs) {
  const scenarioId = await discardAmendment(await deskCallOf(request, 'agency'), params.id ?? '')
  return redirectSaying(amendmentsAddress(scenarioId), { amendment: 'discarded' })
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(amendmentAddress(params.id ?? ''))

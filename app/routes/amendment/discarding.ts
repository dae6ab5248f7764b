import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { may } from '#app/domain/permission.ts'
import { amendmentCallOf } from '#app/http/amendment-call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { discardAmendment } from '#app/services/amendment/submit-amendment.server.ts'
import { amendmentAddress, amendmentsAddress } from '#app/ui/amendment/addresses.ts'

/** Throws an amendment away that was not published. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await amendmentCallOf(request)
  const scenarioId = await discardAmendment(call, params.id ?? '')
  const desk = may(call.viewer, 'curatorDesk.use') ? '/curator/amendments' : amendmentsAddress(scenarioId)
  return redirectSaying(desk, { amendment: 'discarded' })
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(amendmentAddress(params.id ?? ''))

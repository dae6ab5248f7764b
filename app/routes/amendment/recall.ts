import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { amendmentCallOf } from '#app/http/amendment-call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { recallAmendment } from '#app/services/amendment/submit-amendment.server.ts'
import { amendmentAddress } from '#app/ui/amendment/addresses.ts'

/** Takes an amendment back from review. */
export async function action({ request, params }: ActionFunctionArgs) {
  const id = params.id ?? ''
  await recallAmendment(await amendmentCallOf(request), id)
  return redirectSaying(amendmentAddress(id), { amendment: 'recalled' })
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(amendmentAddress(params.id ?? ''))

import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { ownPath } from '#app/http/locale.server.ts'
import { detachFile } from '#app/services/attachment/detach-file.server.ts'

/** Takes a file away from its record. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  await detachFile(call, params.id ?? '')
  return redirect(ownPath(new URL(request.url).searchParams.get('to')), 303)
}

export const loader = () => redirect('/')

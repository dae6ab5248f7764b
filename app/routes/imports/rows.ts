import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { isDemo } from '#app/http/site.server.ts'
import { bringIn } from '#app/services/import/bring-in.server.ts'

/** Brings the good rows in. */
export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  await bringIn(await signedInCallOf(request), id, isDemo())
  return redirect(`/imports/${id}`, 303)
}

import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { cancelImport } from '#app/services/import/cancel-import.server.ts'

export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  await cancelImport(await signedInCallOf(request), id)
  return redirect(`/imports/${id}`, 303)
}

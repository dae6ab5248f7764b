import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { updateKnown } from '#app/services/import/update-known.server.ts'

/** Whether rows that are there by organisation and title change what is there. */
export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const form = await request.formData()
  await updateKnown(await signedInCallOf(request), id, form.get('update') === 'yes')
  return redirect(`/imports/${id}#known-rows`, 303)
}

export const loader = ({ params: { id = '' } }: LoaderFunctionArgs) => redirect(`/imports/${id}`)

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { valuesOf } from '#app/http/forms.server.ts'
import { decideRows } from '#app/services/import/decide-rows.server.ts'

/** What is to be done with rows that nearly repeat something. */
export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  await decideRows(await signedInCallOf(request), id, valuesOf(await request.formData()))
  return redirect(`/imports/${id}#alike-rows`, 303)
}

export const loader = ({ params: { id = '' } }: LoaderFunctionArgs) => redirect(`/imports/${id}`)

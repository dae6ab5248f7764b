import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedInCallOf } from '#app/http/call.server.ts'
import { invalid, valuesOf } from '#app/http/forms.server.ts'
import { importAsOf } from '#app/services/import/import-as-of.server.ts'
import { settleImport } from '#app/services/import/settle.server.ts'
import { importPageText } from '#app/text/import-page.ts'
import { ImportPage } from '#app/ui/import/import-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(importPageText[localeIn(matches)].title[data?.noun ?? 'scenario'], localeIn(matches))

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  return importAsOf(await signedInCallOf(request), id)
}

/** What columns and words mean, as somebody says; then the list is looked at anew. */
export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  const values = valuesOf(await request.formData())
  const errors = await settleImport(call, id, values)
  return errors ? invalid(values, errors) : redirect(`/imports/${id}`, 303)
}

export default function Import() {
  return <ImportPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

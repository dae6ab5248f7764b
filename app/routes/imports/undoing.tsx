import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signedInCallOf } from '#app/http/call.server.ts'
import { undoImport } from '#app/services/import/undo-import.server.ts'
import { undoingAsOf } from '#app/services/import/undoing-as-of.server.ts'
import { importChangesText } from '#app/text/import-changes.ts'
import { UndoingPage } from '#app/ui/import/undoing-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(importChangesText[localeIn(matches)].undo.title, localeIn(matches))

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  return (await undoingAsOf(await signedInCallOf(request), id)) ?? redirect(`/imports/${id}`)
}

/** Undoes the whole import; what stands in the way is shown on the same page. */
export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const { undone } = await undoImport(await signedInCallOf(request), id)
  return redirect(undone ? `/imports/${id}` : `/imports/${id}/undoing`, 303)
}

export default function Undoing() {
  return <UndoingPage {...useLoaderData<typeof loader>()} />
}

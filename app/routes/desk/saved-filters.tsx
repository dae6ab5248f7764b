import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { addressOf } from '#app/domain/desk/address.ts'
import { savedFilterInput } from '#app/domain/desk/saved-filter.ts'
import { callFor } from '#app/http/call.server.ts'
import { redirectWithSaid } from '#app/http/desk-said.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { saveFilter } from '#app/services/desk/save-filter.server.ts'
import { matchDeskText } from '#app/text/match-desk.ts'
import { FilterNamePage } from '#app/ui/desk/filter-name-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matchDeskText[localeIn(matches)].saveThis, localeIn(matches))

/** The form stands on the pages whose filters are saved; here is only what is to be mended. */
export async function loader({ request }: LoaderFunctionArgs) {
  await callFor(request, 'curatorDesk.use')
  return redirect(addressOf('matches'))
}

/** Keeps the present filter under a name. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const parsed = parseForm(await request.formData(), savedFilterInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const errors = await saveFilter(call, parsed.value)
  if (errors) return invalid(parsed.values, errors)
  const { page, search, name } = parsed.value
  return redirectWithSaid(addressOf(page, search), { kind: 'savedAs', name })
}

export default function NameFilter() {
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: {} }
  return <FilterNamePage values={values} errors={errors} />
}

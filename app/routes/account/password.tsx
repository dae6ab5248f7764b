import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { changePasswordInput } from '#app/domain/account/change-password.ts'
import { callFor } from '#app/http/call.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { openSession } from '#app/http/session.server.ts'
import { changePassword } from '#app/services/account/change-password.server.ts'
import { accountText } from '#app/text/account.ts'
import { PasswordPage } from '#app/ui/account/password-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(accountText[localeIn(matches)].passwordTitle, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  await callFor(request, 'account.use')
  return null
}

export async function action({ request }: ActionFunctionArgs) {
  const call = await callFor(request, 'account.use')
  const parsed = parseForm(await request.formData(), changePasswordInput(call.viewer.email))
  if (!parsed.ok) return invalid({}, parsed.errors)
  if (!(await changePassword(call, parsed.value))) return invalid({}, { current: ['currentPasswordWrong'] })
  const headers = { 'Set-Cookie': await openSession(call.db, request, { ...call.viewer, ...parsed.value }) }
  return redirect('/account?password-changed', { status: 303, headers })
}

export default function Password() {
  return <PasswordPage answer={useActionData<typeof action>()} />
}

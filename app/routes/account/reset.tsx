import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { resetInput } from '#app/domain/account/reset.ts'
import { callOf } from '#app/http/call.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { openSession } from '#app/http/session.server.ts'
import { resetLink, resetPassword } from '#app/services/account/reset-password.server.ts'
import { resetText } from '#app/text/reset.ts'
import { ResetPage } from '#app/ui/notice/reset-pages.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(resetText[localeIn(matches)].newTitle, localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, now } = await callOf(request)
  return { good: (await resetLink(db.read, params.token ?? '', now)) !== null }
}

/** Sets the new password and signs in with it; a link that is used up leads to the page that says so. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await callOf(request)
  const parsed = parseForm(await request.formData(), resetInput)
  if (!parsed.ok) return invalid({}, parsed.errors)
  const token = params.token ?? ''
  const answer = await resetPassword(call, token, parsed.value.password)
  if (answer.as === 'ownAddress') return invalid({}, { password: ['passwordIsAddress'] })
  if (answer.as === 'gone') return redirect(`/reset/${encodeURIComponent(token)}`, 303)
  const who = { personId: answer.personId, password: parsed.value.password }
  const headers = { 'Set-Cookie': await openSession(call.db, request, who) }
  return redirect('/account?password-changed', { status: 303, headers })
}

export default function Reset() {
  return <ResetPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

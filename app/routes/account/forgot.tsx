import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { forgotInput } from '#app/domain/account/reset.ts'
import { callOf } from '#app/http/call.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { askForReset } from '#app/services/account/ask-for-reset.server.ts'
import { sendsMail } from '#app/services/mail/mail-setup.ts'
import { resetText } from '#app/text/reset.ts'
import { FORGOT } from '#app/ui/notice/addresses.ts'
import { ForgotPage } from '#app/ui/notice/reset-pages.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(resetText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  return { sendsMail: sendsMail(process.env), asked: new URL(request.url).searchParams.has('asked') }
}

/** Answers everybody alike, whether or not there is such an account. */
export async function action({ request, context }: ActionFunctionArgs) {
  const parsed = parseForm(await request.formData(), forgotInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  if (sendsMail(process.env)) await askForReset(await callOf(request), parsed.value.email, context.address)
  return redirect(`${FORGOT}?asked`, 303)
}

export default function Forgot() {
  return <ForgotPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

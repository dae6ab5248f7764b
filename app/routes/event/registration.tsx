import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { REGISTRATION_ANSWERS, registrationInput } from '#app/domain/event/registration.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { flashOf, redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { mayRegister } from '#app/services/event/registration/may-register.server.ts'
import { registerForEvent } from '#app/services/event/registration/register-for-event.server.ts'
import { registrationPage } from '#app/services/event/registration/registration-page.server.ts'
import { eventRegistrationText } from '#app/text/event-registration.ts'
import { afterRegistration } from '#app/ui/event/addresses.ts'
import { NoOrganisation, RegistrationPage } from '#app/ui/event/registration/registration-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(eventRegistrationText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await signedInCallOf(request)
  const { flash, headers } = await flashOf(request)
  const code = params.code ?? ''
  const page = await registrationPage(call, code, organisationIn(request))
  return data({ code, page, done: REGISTRATION_ANSWERS.find((one) => one === flash.registration) ?? null }, { headers })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  const code = params.code ?? ''
  const organisationId = organisationIn(request) ?? call.viewer.memberships[0]?.organisationId ?? ''
  await mayRegister(call.db.read, call, code, organisationId)
  const parsed = parseForm(await request.formData(), registrationInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const done = await registerForEvent(call, code, organisationId, parsed.value)
  return redirectSaying(afterRegistration(call.viewer, code, organisationId), { registration: done })
}

function organisationIn(request: Request): string | null {
  return new URL(request.url).searchParams.get('organisation')
}

export default function Registration() {
  const { code, page, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return page ? <RegistrationPage {...page} done={done} answer={answer} /> : <NoOrganisation code={code} />
}

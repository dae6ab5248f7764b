import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newPersonInput } from '#app/domain/account/new-person.ts'
import { organisationInput } from '#app/domain/account/organisation.ts'
import type { OrganisationKind, SignedIn } from '#app/domain/viewer.ts'
import { callOf } from '#app/http/call.server.ts'
import { deskCookie } from '#app/http/cookies.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { openSession } from '#app/http/session.server.ts'
import { signUp } from '#app/services/account/sign-up.server.ts'
import type { Call } from '#app/services/call.ts'
import { registerOrganisation } from '#app/services/organisation/register-organisation.server.ts'
import { signUpText } from '#app/text/sign-up.ts'
import { SignUpPage } from '#app/ui/account/sign-up-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(signUpText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  return { signedIn: (await callOf(request)).viewer !== null }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const call = await callOf(request)
  const form = await request.formData()
  return call.viewer
    ? registerFurther({ ...call, viewer: call.viewer }, form)
    : signUpNew(call, form, request, context.address)
}

async function registerFurther(call: Call<SignedIn>, form: FormData) {
  const parsed = parseForm(form, organisationInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const answer = await registerOrganisation(call, parsed.value)
  if ('errors' in answer) return invalid(parsed.values, answer.errors)
  return toDesk(parsed.value.kind, answer.organisationId, new Headers())
}

async function signUpNew(call: Call, form: FormData, request: Request, address: string) {
  const person = parseForm(form, newPersonInput)
  const organisation = parseForm(form, organisationInput)
  const { password: _, ...typed } = organisation.values
  if (!person.ok || !organisation.ok)
    return invalid(typed, { ...(organisation.ok ? {} : organisation.errors), ...(person.ok ? {} : person.errors) })
  const given = { person: person.value, organisation: organisation.value }
  const answer = await signUp(call, given, address, await localeOf(request))
  if ('errors' in answer) return invalid(typed, answer.errors)
  const headers = new Headers([['Set-Cookie', await openSession(call.db, request, { ...answer, ...person.value })]])
  return toDesk(organisation.value.kind, answer.organisationId, headers)
}

async function toDesk(kind: OrganisationKind, organisationId: string, headers: Headers) {
  headers.append('Set-Cookie', await deskCookie.serialize(organisationId))
  return redirect(`/${kind}`, { status: 303, headers })
}

export default function SignUp() {
  return <SignUpPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

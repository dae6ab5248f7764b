import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { organisationInput } from '#app/domain/account/organisation.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { askAgain } from '#app/services/organisation/ask-again.server.ts'
import { mayManage } from '#app/services/organisation/may-manage.server.ts'
import { signUpText } from '#app/text/sign-up.ts'
import { MendPage } from '#app/ui/account/mend-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { organisationById, refusalReasonOf } from '#db/stores/organisations/organisations.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(signUpText[localeIn(matches)].mendTitle, localeIn(matches))

export async function loader({ request, params: { organisationId = '' } }: LoaderFunctionArgs) {
  const { db, viewer } = await signedInCallOf(request)
  mayManage(viewer, organisationId)
  const found = await organisationById(db.read, organisationId)
  if (!found) throw new Refusal('not_found', 'organisation')
  if (found.state === 'verified') throw new Refusal('wrong_state', found.state)
  const { kind, name, creditCode, district, intro } = found
  const reason = found.state === 'refused' ? await refusalReasonOf(db.read, organisationId) : null
  return { kind, reason, values: { name, creditCode: creditCode ?? '', district: district ?? '', intro } }
}

export async function action({ request, params: { organisationId = '' } }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  mayManage(call.viewer, organisationId)
  const parsed = parseForm(await request.formData(), organisationInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const refused = await askAgain(call, organisationId, parsed.value)
  return refused ? invalid(parsed.values, refused.errors) : redirect('/account', { status: 303 })
}

export default function Organisation() {
  return <MendPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

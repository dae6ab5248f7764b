import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { organisationInput } from '#app/domain/account/organisation.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { flashOf } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { filesOf } from '#app/services/attachment/files-of.server.ts'
import { askAgain } from '#app/services/organisation/ask-again.server.ts'
import { mayManage } from '#app/services/organisation/may-manage.server.ts'
import { signUpText } from '#app/text/sign-up.ts'
import { MendPage } from '#app/ui/account/mend-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { ReverifyPage } from '#app/ui/verification/reverify-page.tsx'
import { lastAnswerTo, organisationById } from '#db/stores/organisations/organisations.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(signUpText[localeIn(matches)].mendTitle, localeIn(matches))

export async function loader({ request, params: { organisationId = '' } }: LoaderFunctionArgs) {
  const call = await signedInCallOf(request)
  mayManage(call.viewer, organisationId)
  const found = await organisationById(call.db.read, organisationId)
  if (!found) throw new Refusal('not_found', 'organisation')
  const { id, kind, name, state, creditCode, district, intro, verifiedAt, reverifyAskedAt } = found
  const { flash, headers } = await flashOf(request)
  const licence = kind === 'company' ? await filesOf(call, { noun: 'company', id, field: 'licence' }) : null
  const answer = state === 'awaiting' ? null : await lastAnswerTo(call.db.read, organisationId)
  const settledSince = answer !== null && verifiedAt !== null && answer.at < verifiedAt
  return data(
    {
      ...{ id, kind, name, state, verifiedAt, reverifyAskedAt, licence },
      answer: settledSince ? null : answer,
      asked: flash.reverification === 'asked',
      values: { name, creditCode: creditCode ?? '', district: district ?? '', intro },
    },
    { headers },
  )
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
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return page.state === 'verified' ? <ReverifyPage {...page} /> : <MendPage {...page} sent={answer} />
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { claimVerdictInput } from '#app/domain/claim/claim.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { callFor } from '#app/http/call.server.ts'
import { parseForm } from '#app/http/forms.server.ts'
import { filesOf } from '#app/services/attachment/files-of.server.ts'
import { decideClaim } from '#app/services/claim/decide-claim.server.ts'
import { claimText } from '#app/text/claim.ts'
import { claimsAddress } from '#app/ui/claim/addresses.ts'
import { CompanyClaimsPage } from '#app/ui/claim/company-claims-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { claimsTo } from '#db/stores/claims/claims.ts'
import { organisationById } from '#db/stores/organisations/organisations.ts'
import { isUnstaffed } from '#db/stores/scenarios/unstaffed-scenarios.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(claimText[localeIn(matches)].queue, localeIn(matches))

export async function loader({ request, params: { companyId = '' } }: LoaderFunctionArgs) {
  const call = await callFor(request, 'claim.read')
  const { db, viewer } = call
  const company = await organisationById(db.read, companyId)
  const claims = await claimsTo(db.read, companyId)
  if (!company || claims.length === 0) throw new Refusal('not_found', companyId)
  return {
    company: { id: company.id, name: company.name, creditCode: company.creditCode, intro: company.intro },
    claims: await Promise.all(
      claims.map(async ({ personId, personName, personEmail, state, creditCode, post, reason, ...rest }) => ({
        ...{ id: rest.id, version: rest.version, createdAt: rest.createdAt, ground: rest.ground, answer: rest.answer },
        ...{ personName, personEmail, state, creditCode, post, reason },
        own: personId === viewer.personId,
        papers: (await filesOf(call, { noun: 'claim', id: rest.id, field: 'licence' })).files,
      })),
    ),
    staffed: !(await isUnstaffed(db.read, companyId)),
    decides: may(viewer, 'claim.decide', { state: 'waiting' }),
  }
}

/** Approves one claim or refuses it; an answer that is not complete comes back beside its claim. */
export async function action({ request, params: { companyId = '' } }: ActionFunctionArgs) {
  const call = await callFor(request, 'claim.decide', { state: 'waiting' })
  const form = await request.formData()
  const claimId = String(form.get('claim') ?? '')
  const parsed = parseForm(withoutClaim(form, claimId), claimVerdictInput)
  if (!parsed.ok) return data({ claimId, values: parsed.values, errors: parsed.errors }, { status: 422 })
  await decideClaim(call, claimId, parsed.value)
  return redirect(claimsAddress(companyId), 303)
}

export default function CompanyClaims() {
  return <CompanyClaimsPage {...useLoaderData<typeof loader>()} sent={useActionData<typeof action>()} />
}

/** The form without the claim's id behind its fields' names: several such forms stand on one page. */
function withoutClaim(form: FormData, claimId: string): FormData {
  const plain = new FormData()
  for (const [name, value] of form) plain.append(name.replace(`-${claimId}`, ''), value)
  return plain
}

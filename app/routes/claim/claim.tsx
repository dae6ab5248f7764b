import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newPersonInput } from '#app/domain/account/new-person.ts'
import { claimInput } from '#app/domain/claim/claim.ts'
import { callOf } from '#app/http/call.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { openSession } from '#app/http/session.server.ts'
import { filesOf } from '#app/services/attachment/files-of.server.ts'
import type { Call } from '#app/services/call.ts'
import { claimAsNewcomer } from '#app/services/claim/claim-as-newcomer.server.ts'
import { claimable, makeClaim } from '#app/services/claim/make-claim.server.ts'
import { claimText } from '#app/text/claim.ts'
import { claimAddress } from '#app/ui/claim/addresses.ts'
import { ClaimPage } from '#app/ui/claim/claim-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { claimOf } from '#db/stores/claims/claims.ts'
import { organisationById } from '#db/stores/organisations/organisations.ts'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(claimText[localeIn(matches)].title(data?.company.name ?? ''), localeIn(matches))

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const call = await callOf(request)
  const { db, viewer } = call
  const own = viewer && (await claimOf(db.read, viewer.personId, id))
  const company = own ? await organisationById(db.read, id) : await claimable(db.read, viewer, id)
  const claim = own && {
    ...{ id: own.id, state: own.state, ground: own.ground, answer: own.answer, createdAt: own.createdAt },
    papers: await filesOf(call, { noun: 'claim', id: own.id, field: 'licence' }),
  }
  return { company: { id, name: company?.name ?? '' }, claim, signedIn: viewer !== null }
}

export async function action({ request, params: { id = '' }, context }: ActionFunctionArgs) {
  const call = await callOf(request)
  const form = await request.formData()
  if (!call.viewer) return claimNew(call, form, { request, companyId: id, address: context.address })
  const parsed = parseForm(form, claimInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  await makeClaim({ ...call, viewer: call.viewer }, id, parsed.value)
  return redirect(claimAddress(id), 303)
}

async function claimNew(
  call: Call,
  form: FormData,
  { request, companyId, address }: { request: Request; companyId: string; address: string },
) {
  const person = parseForm(form, newPersonInput)
  const claim = parseForm(form, claimInput)
  const { password: _, ...typed } = claim.values
  if (!person.ok || !claim.ok)
    return invalid(typed, { ...(claim.ok ? {} : claim.errors), ...(person.ok ? {} : person.errors) })
  const made = await claimAsNewcomer(call, { companyId, address }, { person: person.value, claim: claim.value })
  if ('errors' in made) return invalid(typed, made.errors)
  const headers = new Headers([['Set-Cookie', await openSession(call.db, request, { ...made, ...person.value })]])
  return redirect(claimAddress(companyId), { status: 303, headers })
}

export default function Claim() {
  return <ClaimPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

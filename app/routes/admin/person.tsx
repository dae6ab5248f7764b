import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { closeInput } from '#app/domain/account/verdict.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { callFor } from '#app/http/call.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { closeAccount } from '#app/services/account/close-account.server.ts'
import { adminText } from '#app/text/admin.ts'
import { PersonPage } from '#app/ui/admin/person-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { historyOf } from '#db/stores/history.ts'
import { placesOf } from '#db/stores/organisations/members.ts'
import { personById, platformRolesOf } from '#db/stores/people.ts'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(data?.person.name ?? adminText[localeIn(matches)].people, localeIn(matches))

export async function loader({ request, params: { personId = '' } }: LoaderFunctionArgs) {
  const { db, viewer } = await callFor(request, 'administration.use')
  const person = await personById(db.read, personId)
  if (!person) throw new Refusal('not_found', 'person')
  return {
    person,
    own: viewer.personId === personId,
    roles: (await platformRolesOf(db.read, [personId])).map((r) => r.role),
    places: await placesOf(db.read, personId),
    trail: await historyOf(db.read, 'person', personId),
  }
}

/** Closes the account, with a reason. */
export async function action({ request, params: { personId = '' } }: ActionFunctionArgs) {
  const call = await callFor(request, 'administration.use')
  const parsed = parseForm(await request.formData(), closeInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  await closeAccount(call, personId, parsed.value.reason)
  return redirect(`/admin/people/${personId}`, { status: 303 })
}

export default function Person() {
  return <PersonPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

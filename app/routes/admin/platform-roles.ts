import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { PLATFORM_ROLES } from '#app/domain/viewer.ts'
import { callFor } from '#app/http/call.server.ts'
import { givePlatformRoles } from '#app/services/account/give-platform-roles.server.ts'

/** Gives a person exactly the platform roles that are ticked. */
export async function action({ request, params: { personId = '' } }: ActionFunctionArgs) {
  const call = await callFor(request, 'administration.use')
  const ticked = (await request.formData()).getAll('roles')
  const roles = PLATFORM_ROLES.filter((role) => ticked.includes(role))
  await givePlatformRoles(call, personId, roles)
  const gaveUp = personId === call.viewer.personId && !roles.includes('administrator')
  return redirect(gaveUp ? '/account' : `/admin/people/${personId}`, { status: 303 })
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/admin/people/${params.personId}`)

import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { DEMO_PASSWORD } from '#app/domain/account/demo-password.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { callOf } from '#app/http/call.server.ts'
import { ownPath } from '#app/http/locale.server.ts'
import { openSession } from '#app/http/session.server.ts'
import { isDemo } from '#app/http/site.server.ts'
import { demoPersonId } from '#db/stores/demo-cast.ts'

/** Signs in as a person of the demo cast. Outside of a demonstration there is no such page. */
export async function action({ request }: ActionFunctionArgs) {
  if (!isDemo()) throw new Refusal('not_found')
  const { db } = await callOf(request)
  const form = await request.formData()
  const personId = await demoPersonId(db.read, String(form.get('personId')))
  if (!personId) throw new Refusal('not_found')
  return redirect(ownPath(form.get('to')), {
    status: 303,
    headers: { 'Set-Cookie': await openSession(db, request, { personId, password: DEMO_PASSWORD }) },
  })
}

export const loader = () => redirect('/sign-in')

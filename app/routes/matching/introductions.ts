import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { callFor } from '#app/http/call.server.ts'
import { introducePair } from '#app/services/match/introduce-pair.server.ts'

/** A curator brings a scenario and a company together. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await callFor(request, 'match.introduce')
  const form = await request.formData()
  const id = await introducePair(call, {
    scenarioCode: String(form.get('scenario')),
    companyId: String(form.get('company')),
    again: form.get('again') === 'yes',
  })
  return redirect(`/matches/${id}`, 303)
}

export const loader = () => redirect('/matching')

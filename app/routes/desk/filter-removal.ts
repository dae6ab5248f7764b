import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { addressOf } from '#app/domain/desk/address.ts'
import { SAVED_PAGES } from '#app/domain/desk/saved-filter.ts'
import { callFor } from '#app/http/call.server.ts'
import { redirectWithSaid } from '#app/http/desk-said.server.ts'
import { removeFilter } from '#app/services/desk/remove-filter.server.ts'

/** Takes one of one's own saved filters away. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const form = await request.formData()
  const page = SAVED_PAGES.find((one) => one === form.get('page')) ?? 'matches'
  const to = addressOf(page, String(form.get('search') ?? ''))
  const name = await removeFilter(call, params.id ?? '')
  return name === null ? redirect(to, 303) : redirectWithSaid(to, { kind: 'savedRemoved', name })
}

export const loader = () => redirect(addressOf('matches'))

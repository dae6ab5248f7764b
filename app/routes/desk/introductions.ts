import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { addressOf, batchAddress } from '#app/domain/desk/address.ts'
import { pairsIn } from '#app/domain/desk/introductions.ts'
import { callFor } from '#app/http/call.server.ts'
import { redirectWithSaid } from '#app/http/desk-said.server.ts'
import { carryOutBatch } from '#app/services/desk/carry-out-batch.server.ts'
import { planIntroductions } from '#app/services/desk/plan-introductions.server.ts'
import { batchOutcomes } from '#db/stores/desk/batches.ts'

/** Brings the ticked pairs together after a preview, or the one whose button was pressed at once. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await callFor(request, 'match.introduce')
  const form = await request.formData()
  const back = addressOf('suggestions', String(form.get('back') ?? ''))
  const one = form.get('one')
  const words = one === null ? form.getAll('pair').map(String) : [String(one)]
  const id = await planIntroductions(call, pairsIn(words))
  if (id === null) return redirectWithSaid(back, { kind: 'nothingChosen' })
  if (one === null) return redirect(batchAddress(id), 303)
  await carryOutBatch(call, id)
  return redirectWithSaid(back, { kind: 'batch', id, ...(await batchOutcomes(call.db.read, id)) })
}

export const loader = () => redirect(addressOf('suggestions'))

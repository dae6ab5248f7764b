import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { addressOf } from '#app/domain/desk/address.ts'
import { boardMoveInput } from '#app/domain/desk/board-move.ts'
import { callFor } from '#app/http/call.server.ts'
import { redirectWithSaid } from '#app/http/desk-said.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { moveOnBoard } from '#app/services/desk/move-on-board.server.ts'

/** Moves one card of the board a step on: a batch of one, so that it can be undone. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await callFor(request, 'match.move')
  const parsed = parseForm(await request.formData(), boardMoveInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const { back, ...move } = parsed.value
  return redirectWithSaid(addressOf('matches', back), { kind: 'batch', ...(await moveOnBoard(call, move)) })
}

export const loader = () => redirect(addressOf('matches'))

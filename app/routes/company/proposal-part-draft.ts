import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { PROPOSAL_PARTS, partNamed } from '#app/domain/proposal/parts.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { clockText } from '#app/domain/time.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { valuesOf } from '#app/http/forms.server.ts'
import { saveProposalPart } from '#app/services/proposal/save-proposal-part.server.ts'
import { proposalAddress } from '#app/ui/proposal/addresses.ts'

/** Where a part of a proposal saves itself while it is written: answers in JSON what the browser's script shows. */
export async function action({ request, params: { id = '', part: named } }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const part = partNamed(named, PROPOSAL_PARTS)
  if (!part) throw new Refusal('not_found', named)
  const typed = valuesOf(await request.formData())
  const saved = await saveProposalPart(call, id, { part, typed, version: Number(typed.version) })
  if (saved.kind === 'conflict') return Response.json({ conflict: true }, { status: 409 })
  return Response.json({ version: saved.version, savedAt: clockText(saved.savedAt) })
}

export const loader = ({ params }: ActionFunctionArgs) => redirect(`${proposalAddress(params.id ?? '')}?edit`)

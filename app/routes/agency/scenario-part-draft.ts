import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { Refusal } from '#app/domain/refusal.ts'
import { partNamed } from '#app/domain/scenario/parts.ts'
import { clockText } from '#app/domain/time.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { valuesOf } from '#app/http/forms.server.ts'
import { savePart } from '#app/services/scenario/save-part.server.ts'

/** Where a part saves itself while it is written: answers in JSON what the browser's script shows. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const part = partNamed(params.part)
  if (!part) throw new Refusal('not_found', params.part)
  const typed = valuesOf(await request.formData())
  const saved = await savePart(call, params.id ?? '', { part, typed, version: Number(typed.version) })
  if (saved.kind === 'conflict') return Response.json({ conflict: true }, { status: 409 })
  return Response.json({ version: saved.version, savedAt: clockText(saved.savedAt) })
}

export const loader = ({ params }: ActionFunctionArgs) =>
  redirect(`/agency/scenarios/${params.id}/parts/${params.part}`)

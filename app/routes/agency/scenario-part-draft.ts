import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Refusal } from '#app/domain/refusal.ts'
import { partNamed, type ScenarioPart } from '#app/domain/scenario/parts.ts'
import { clockText } from '#app/domain/time.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { valuesOf } from '#app/http/forms.server.ts'
import { savePart } from '#app/services/scenario/save-part.server.ts'
import { writersOfPart } from '#app/services/scenario/writers-of-part.server.ts'

/** Where a part saves itself while it is written: answers in JSON what the browser's script shows. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const part = partIn(params)
  const typed = valuesOf(await request.formData())
  const saved = await savePart(call, params.id ?? '', { part, typed, version: Number(typed.version) })
  if (saved.kind === 'conflict') return Response.json({ conflict: true }, { status: 409 })
  return Response.json({ version: saved.version, savedAt: clockText(saved.savedAt) })
}

/** Who else writes here, for the browser's script; people are led to the part. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const part = partIn(params)
  if (!request.headers.get('Accept')?.startsWith('application/json')) {
    return redirect(`/agency/scenarios/${params.id}/parts/${part}`)
  }
  const call = await deskCallOf(request, 'agency')
  return Response.json({ writers: await writersOfPart(call, params.id ?? '', part) })
}

function partIn({ part: name }: { part?: string }): ScenarioPart {
  const part = partNamed(name)
  if (!part) throw new Refusal('not_found', name)
  return part
}

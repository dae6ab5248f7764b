import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { clockText } from '#app/domain/time.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { valuesOf } from '#app/http/forms.server.ts'
import { saveCapability } from '#app/services/capability/save-capability.server.ts'
import { capabilityAddress } from '#app/ui/company-desk/addresses.ts'

/** Where a capability saves itself while it is written: answers in JSON what the browser's script shows. */
export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const typed = valuesOf(await request.formData())
  const saved = await saveCapability(call, id, { typed, version: Number(typed.version) })
  if (saved.kind === 'conflict') return Response.json({ conflict: true }, { status: 409 })
  return Response.json({ version: saved.version, savedAt: clockText(saved.savedAt) })
}

export const loader = ({ params: { id = '' } }: ActionFunctionArgs) => redirect(capabilityAddress(id))

import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { questionDraftAddress } from '#app/domain/question/addresses.ts'
import { clockText } from '#app/domain/time.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { valuesOf } from '#app/http/forms.server.ts'
import { saveQuestion } from '#app/services/question/save-question.server.ts'

/** Where a question saves itself while it is typed: answers in JSON what the browser's script shows. */
export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const typed = valuesOf(await request.formData())
  const saved = await saveQuestion(call, id, { text: String(typed.text ?? ''), version: Number(typed.version) })
  if (saved.kind === 'conflict') return Response.json({ conflict: true }, { status: 409 })
  return Response.json({ version: saved.version, savedAt: clockText(saved.savedAt) })
}

export const loader = ({ params }: ActionFunctionArgs) => redirect(questionDraftAddress(params.id ?? ''))

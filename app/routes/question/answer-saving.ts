import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { answerDraftAddress } from '#app/domain/question/addresses.ts'
import { typedAnswer } from '#app/domain/question/form.ts'
import { clockText } from '#app/domain/time.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { valuesOf } from '#app/http/forms.server.ts'
import { saveAnswer } from '#app/services/question/save-answer.server.ts'

/** Where an answer saves itself while it is written: answers in JSON what the browser's script shows. */
export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const values = valuesOf(await request.formData())
  const saved = await saveAnswer(call, id, { typed: typedAnswer(values), version: Number(values.version) })
  if (saved.kind === 'conflict') return Response.json({ conflict: true }, { status: 409 })
  return Response.json({ version: saved.version, savedAt: clockText(saved.savedAt) })
}

export const loader = ({ params }: ActionFunctionArgs) => redirect(answerDraftAddress(params.id ?? ''))

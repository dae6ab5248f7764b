import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { COMPANY_QUESTIONS } from '#app/domain/question/addresses.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { discardQuestion } from '#app/services/question/discard-question.server.ts'

/** A company lets go of what it was typing. */
export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  await discardQuestion(call, id)
  return redirectSaying(COMPANY_QUESTIONS, { question: 'discarded' })
}

export const loader = () => redirect(COMPANY_QUESTIONS)

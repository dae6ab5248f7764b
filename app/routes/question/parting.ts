import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { AGENCY_QUESTIONS, answerDraftAddress } from '#app/domain/question/addresses.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { partQuestion } from '#app/services/question/part-question.server.ts'

/** Takes a question out of an answer that is being written. */
export async function action({ request, params: { id = '', questionId = '' } }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const stays = await partQuestion(call, id, questionId)
  return redirectSaying(stays ? answerDraftAddress(id) : AGENCY_QUESTIONS, { question: 'parted' })
}

export const loader = ({ params }: ActionFunctionArgs) => redirect(answerDraftAddress(params.id ?? ''))

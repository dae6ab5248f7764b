import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PUBLISHED_ANSWERS } from '#app/domain/question/addresses.ts'
import { correctionInput } from '#app/domain/question/form.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { conflicting, invalid, parseForm } from '#app/http/forms.server.ts'
import { correctAnswer, publishedAtDesk } from '#app/services/question/correct-answer.server.ts'
import { demand } from '#app/services/scenario/demand.ts'
import { answerCorrectionText } from '#app/text/answer-correction.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { CorrectionPage } from '#app/ui/question/correction-page.tsx'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(answerCorrectionText[localeIn(matches)].title, localeIn(matches))

async function deskFor(request: Request, id: string) {
  const call = await deskCallOf(request, 'agency')
  const stands = await publishedAtDesk(call.db.read, call.viewer, id)
  demand(call.viewer, 'answer.correct', stands)
  return { call, stands }
}

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const { call, stands } = await deskFor(request, id)
  const { question, answer, publishedOn, past, places, newest } = stands
  return {
    stands: { question, answer, publishedOn, past },
    places: places.map(({ code, title }) => ({ code, title })),
    newest,
    now: call.now,
  }
}

export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const { call } = await deskFor(request, id)
  const parsed = parseForm(await request.formData(), correctionInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const done = await correctAnswer(call, id, { ...parsed.value, seen: Number(parsed.values.seen) })
  if (done.kind === 'refused') return invalid(parsed.values, done.errors)
  if (done.kind === 'conflict') return conflicting({ ...parsed.values, seen: String(done.seen) }, done)
  return redirectSaying(PUBLISHED_ANSWERS, { question: 'corrected' })
}

export default function CorrectAnswer() {
  const answer = useActionData<typeof action>()
  const page = useLoaderData<typeof loader>()
  const { question, answer: said } = page.stands
  return (
    <CorrectionPage
      {...page}
      values={answer?.values ?? { question, answer: said, reason: '', seen: String(page.newest) }}
      errors={answer?.errors ?? {}}
      conflict={answer && 'conflict' in answer ? answer.conflict : null}
    />
  )
}

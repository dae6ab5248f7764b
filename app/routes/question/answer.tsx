import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AGENCY_QUESTIONS, answerDraftAddress } from '#app/domain/question/addresses.ts'
import { typedAnswer } from '#app/domain/question/form.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { flashOf, redirectSaying } from '#app/http/flash.server.ts'
import { conflicting, invalid, valuesOf } from '#app/http/forms.server.ts'
import { answerAtDesk } from '#app/services/question/answer-at-desk.server.ts'
import { publishAnswer } from '#app/services/question/publish-answer.server.ts'
import { saveAnswer } from '#app/services/question/save-answer.server.ts'
import { questionText } from '#app/text/question.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { AnswerPage } from '#app/ui/question/answer-page.tsx'
import { storedAnswer } from '#db/stores/questions/answers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  ...pageTitle(questionText[localeIn(matches)].answer.title, localeIn(matches)),
  ...(page?.savedDraft ? [{ name: 'autosave-done', content: page.savedDraft }] : []),
]

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const { draft, asked, answeredBefore, others, files, mayAnswer } = await answerAtDesk(call, id)
  const { flash, headers } = await flashOf(request)
  return data(
    {
      id,
      asked: asked.map(({ id: questionId, text, title, askedOn, files }) => ({
        ...{ id: questionId, text, title, askedOn, files },
      })),
      answeredBefore,
      others,
      files,
      mayAnswer,
      values: { question: draft.question, answer: draft.answer, alsoAt: draft.alsoAt },
      version: draft.version,
      savedAt: draft.version > 1 ? draft.updatedAt : null,
      now: call.now,
      done: flash.question ?? null,
      savedDraft: flash.draft ?? null,
    },
    { headers },
  )
}

/** Keeps what was typed, and publishes it when that is asked for. What is public already is not typed any more. */
export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const values = valuesOf(await request.formData())
  let version = Number(values.version)
  if (await storedAnswer(call.db.read, id)) {
    const saved = await saveAnswer(call, id, { typed: typedAnswer(values), version })
    if (saved.kind === 'conflict') return conflicting(values, saved)
    if (values.go === 'stay')
      return redirectSaying(answerDraftAddress(id), { question: 'saved', draft: savingAddress(id) })
    version = saved.version
  }
  const published = await publishAnswer(call, id, version)
  if (!published.ok) return invalid({ ...values, version: String(version) }, published.errors)
  return redirectSaying(AGENCY_QUESTIONS, { question: 'answered', draft: savingAddress(id) })
}

/** Where the script keeps its copy of what is typed, to be let go once it is here. */
function savingAddress(id: string): string {
  return `${answerDraftAddress(id)}/draft`
}

export default function Answer() {
  const answer = useActionData<typeof action>()
  const page = useLoaderData<typeof loader>()
  const conflict = answer && 'conflict' in answer ? answer.conflict : null
  return (
    <AnswerPage
      {...page}
      values={answer?.values ?? page.values}
      errors={answer?.errors ?? {}}
      conflict={conflict}
      done={answer ? null : page.done}
    />
  )
}

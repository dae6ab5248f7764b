import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { AttachmentPlace } from '#app/domain/attachment/owners.ts'
import { may } from '#app/domain/permission.ts'
import { COMPANY_QUESTIONS, questionDraftAddress } from '#app/domain/question/addresses.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { flashOf, redirectSaying } from '#app/http/flash.server.ts'
import { conflicting, invalid, valuesOf } from '#app/http/forms.server.ts'
import { siteQuestionKey } from '#app/http/question-key.server.ts'
import { filesOf } from '#app/services/attachment/files-of.server.ts'
import { askQuestion } from '#app/services/question/ask-question.server.ts'
import { mayAsk } from '#app/services/question/asking-about.server.ts'
import { ownQuestionDraft } from '#app/services/question/own-question-draft.server.ts'
import { saveQuestion } from '#app/services/question/save-question.server.ts'
import { questionText } from '#app/text/question.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { QuestionFormPage } from '#app/ui/question/question-form-page.tsx'
import { scenarioToAnswer } from '#db/stores/proposals/scenario-to-answer.ts'
import { storedDraft } from '#db/stores/questions/questions.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  ...pageTitle(questionText[localeIn(matches)].write.title, localeIn(matches)),
  ...(page?.savedDraft ? [{ name: 'autosave-done', content: page.savedDraft }] : []),
]

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const { db, viewer, now } = call
  const draft = await ownQuestionDraft(db.read, viewer, id)
  const scenario = await scenarioToAnswer(db.read, draft.scenarioId)
  if (!scenario) throw new Refusal('not_found', draft.scenarioId)
  const { flash, headers } = await flashOf(request)
  const place: AttachmentPlace = { noun: 'question', id, field: 'files' }
  return data(
    {
      id,
      values: { text: draft.text },
      version: draft.version,
      savedAt: draft.version > 1 ? draft.updatedAt : null,
      scenario: { code: scenario.code ?? '', title: scenario.title, agencyName: scenario.agencyName },
      attached: { place, ...(await filesOf(call, place)) },
      mayWrite: may(viewer, 'company.write', draft),
      mayAsk: await mayAsk(db.read, viewer, scenario, draft.companyId, now),
      saved: flash.question === 'saved',
      savedDraft: flash.draft ?? null,
    },
    { headers },
  )
}

/** Keeps what was typed, and sends it when that is asked for. What was sent already is not typed any more. */
export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const values = valuesOf(await request.formData())
  const typed = { text: String(values.text ?? ''), version: Number(values.version) }
  if (await storedDraft(call.db.read, id)) {
    const saved = await saveQuestion(call, id, typed)
    if (saved.kind === 'conflict') return conflicting(values, saved)
    if (values.go === 'stay')
      return redirectSaying(questionDraftAddress(id), { question: 'saved', draft: savingAddress(id) })
  }
  const asked = await askQuestion(call, siteQuestionKey(), id)
  if (!asked.ok) return invalid(values, asked.errors)
  return redirectSaying(COMPANY_QUESTIONS, { question: 'sent', draft: savingAddress(id) })
}

/** Where the script keeps its copy of what is typed, to be let go once it is here. */
function savingAddress(id: string): string {
  return `${questionDraftAddress(id)}/draft`
}

export default function QuestionDraft() {
  const answer = useActionData<typeof action>()
  const page = useLoaderData<typeof loader>()
  const conflict = answer && 'conflict' in answer ? answer.conflict : null
  return (
    <QuestionFormPage
      {...page}
      values={answer?.values ?? page.values}
      errors={answer?.errors ?? {}}
      conflict={conflict}
      saved={page.saved && !answer}
    />
  )
}

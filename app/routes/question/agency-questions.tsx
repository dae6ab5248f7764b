import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayAt } from '#app/domain/calendar-day.ts'
import { may } from '#app/domain/permission.ts'
import { answerDraftAddress } from '#app/domain/question/addresses.ts'
import { unknownYears } from '#app/domain/working-days.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { flashOf } from '#app/http/flash.server.ts'
import { invalid, valuesOf } from '#app/http/forms.server.ts'
import { agencyQuestions } from '#app/services/question/agency-questions.server.ts'
import { beginAnswer } from '#app/services/question/begin-answer.server.ts'
import { demand } from '#app/services/scenario/demand.ts'
import { questionText } from '#app/text/question.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { AgencyQuestionsPage } from '#app/ui/question/agency-questions-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  ...pageTitle(questionText[localeIn(matches)].desk.title, localeIn(matches)),
  ...(page?.savedDraft ? [{ name: 'autosave-done', content: page.savedDraft }] : []),
]

export async function loader({ request }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const { organisationId: agencyId } = call.membership
  const { flash, headers } = await flashOf(request)
  const rows = await agencyQuestions(call, agencyId)
  const last = rows.reduce((day, { dueOn }) => (dueOn > day ? dueOn : day), dayAt(call.now))
  return data(
    {
      rows,
      now: call.now,
      mayAnswer: may(call.viewer, 'question.answer', { agencyId }),
      unknownYears: rows.length > 0 ? unknownYears(dayAt(call.now), last) : [],
      done: flash.question ?? null,
      savedDraft: flash.draft ?? null,
    },
    { headers },
  )
}

/** Begins one answer for the ticked questions, or goes on with the one there is. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const { organisationId: agencyId } = call.membership
  demand(call.viewer, 'question.answer', { agencyId })
  const values = valuesOf(await request.formData())
  const ids = [values.only || values.id || []].flat()
  if (ids.length === 0) return invalid(values, { id: ['choose'] })
  return redirect(answerDraftAddress(await beginAnswer(call, agencyId, ids)), 303)
}

export default function AgencyQuestions() {
  const nothingChosen = useActionData<typeof action>() !== undefined
  return <AgencyQuestionsPage {...useLoaderData<typeof loader>()} nothingChosen={nothingChosen} />
}

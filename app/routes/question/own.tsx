import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { questionDraftAddress } from '#app/domain/question/addresses.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { flashOf } from '#app/http/flash.server.ts'
import { siteQuestionKey } from '#app/http/question-key.server.ts'
import { beginQuestion } from '#app/services/question/begin-question.server.ts'
import { ownQuestions } from '#app/services/question/own-questions.server.ts'
import { questionText } from '#app/text/question.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { OwnQuestionsPage } from '#app/ui/question/own-questions-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  ...pageTitle(questionText[localeIn(matches)].own.title, localeIn(matches)),
  ...(page?.savedDraft ? [{ name: 'autosave-done', content: page.savedDraft }] : []),
]

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, membership, now } = await deskCallOf(request, 'company')
  const { flash, headers } = await flashOf(request)
  const own = await ownQuestions(db.read, siteQuestionKey(), membership.organisationId)
  return data({ ...own, now, done: flash.question ?? null, savedDraft: flash.draft ?? null }, { headers })
}

/** Begins a question about the scenario in the address, or finds the one that is being typed. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const scenario = new URL(request.url).searchParams.get('scenario') ?? ''
  const id = await beginQuestion(call, call.membership.organisationId, scenario)
  return redirect(questionDraftAddress(id), 303)
}

export default function OwnQuestions() {
  return <OwnQuestionsPage {...useLoaderData<typeof loader>()} />
}

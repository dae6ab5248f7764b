import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AGENCY_QUESTIONS } from '#app/domain/question/addresses.ts'
import { declineInput } from '#app/domain/question/form.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { declineQuestion, questionAtDesk } from '#app/services/question/decline-question.server.ts'
import { demand } from '#app/services/scenario/demand.ts'
import { questionText } from '#app/text/question.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { DeclinePage } from '#app/ui/question/decline-page.tsx'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(questionText[localeIn(matches)].decline.title, localeIn(matches))

async function deskFor(request: Request, id: string) {
  const call = await deskCallOf(request, 'agency')
  const asked = await questionAtDesk(call.db.read, call.viewer, id)
  demand(call.viewer, 'question.answer', asked)
  return { call, asked }
}

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const { asked } = await deskFor(request, id)
  if (asked.state !== 'asked') return redirect(AGENCY_QUESTIONS)
  return { text: asked.text, title: asked.title }
}

export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const { call } = await deskFor(request, id)
  const parsed = parseForm(await request.formData(), declineInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  await declineQuestion(call, id, parsed.value.reason)
  return redirectSaying(AGENCY_QUESTIONS, { question: 'declined' })
}

export default function Decline() {
  const answer = useActionData<typeof action>()
  return <DeclinePage {...useLoaderData<typeof loader>()} values={answer?.values ?? {}} errors={answer?.errors ?? {}} />
}

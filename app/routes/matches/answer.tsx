import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerInput } from '#app/domain/match/answer.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { answerableMatch, answerIntroduction } from '#app/services/match/answer-introduction.server.ts'
import { matchFor } from '#app/services/match/match-for.server.ts'
import { rightsOf } from '#app/services/match/match-page.server.ts'
import { matchText } from '#app/text/match.ts'
import { DeclineForm } from '#app/ui/match/answer-box.tsx'
import { MendPage } from '#app/ui/match/mend-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matchText[localeIn(matches)].decline, localeIn(matches))

/** The form alone; whoever has nothing to say here goes to the match. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, viewer } = await signedInCallOf(request)
  const found = await matchFor(db.read, viewer, params.id ?? '')
  const rights = await rightsOf(db.read, viewer, found)
  if (!rights.answer) throw redirect(`/matches/${found.match.id}`)
  return { id: found.match.id, side: rights.answer.side }
}

/** One side's answer to an introduction. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  const id = params.id ?? ''
  await answerableMatch(call.db.read, call.viewer, id)
  const parsed = parseForm(await request.formData(), answerInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  await answerIntroduction(call, id, parsed.value)
  return redirect(`/matches/${id}`, 303)
}

export default function MendAnswer() {
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: {} }
  const { id, side } = useLoaderData<typeof loader>()
  return (
    <MendPage {...{ id, values, errors }} title={useWords(matchText).decline}>
      <DeclineForm id={id} side={side} />
    </MendPage>
  )
}

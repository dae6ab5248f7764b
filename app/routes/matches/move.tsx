import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { curatorMoveInput } from '#app/domain/match/curator-move.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { matchFor, movableMatch } from '#app/services/match/match-for.server.ts'
import { rightsOf } from '#app/services/match/match-page.server.ts'
import { moveMatch } from '#app/services/match/move-match.server.ts'
import { matchText } from '#app/text/match.ts'
import { MendPage } from '#app/ui/match/mend-page.tsx'
import { LoseForm } from '#app/ui/match/move-box.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matchText[localeIn(matches)].move.lose, localeIn(matches))

/** The form alone; whoever has nothing to say here goes to the match. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, viewer } = await signedInCallOf(request)
  const found = await matchFor(db.read, viewer, params.id ?? '')
  const rights = await rightsOf(db.read, viewer, found)
  if (!rights.moves.includes('lose')) throw redirect(`/matches/${found.match.id}`)
  return { id: found.match.id, version: found.match.version }
}

/** A curator moves a pair along, or ends it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  const id = params.id ?? ''
  await movableMatch(call.db.read, call.viewer, id)
  const parsed = parseForm(await request.formData(), curatorMoveInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  await moveMatch(call, id, parsed.value)
  return redirect(`/matches/${id}`, 303)
}

export default function MendMove() {
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: {} }
  const { id, version } = useLoaderData<typeof loader>()
  return (
    <MendPage {...{ id, values, errors }} title={useWords(matchText).move.lose}>
      <LoseForm id={id} version={version} />
    </MendPage>
  )
}

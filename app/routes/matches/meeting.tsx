import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayAt } from '#app/domain/calendar-day.ts'
import { proposalInput } from '#app/domain/match/meeting.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { arrangeableMatch, proposeMeeting } from '#app/services/match/arrange-meeting.server.ts'
import { matchFor } from '#app/services/match/match-for.server.ts'
import { partiesOf } from '#app/services/match/match-parties.ts'
import { matchStepsText } from '#app/text/match-steps.ts'
import { ProposalForm } from '#app/ui/match/meeting-box.tsx'
import { MendPage } from '#app/ui/match/mend-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matchStepsText[localeIn(matches)].propose, localeIn(matches))

/** The form alone; whoever has nothing to arrange here goes to the match. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, viewer, now } = await signedInCallOf(request)
  const found = await matchFor(db.read, viewer, params.id ?? '')
  const [party] = partiesOf(viewer, found)
  const { id, meetingAt, state } = found.match
  if (!party) throw redirect(`/matches/${id}`)
  return { id, party, seen: meetingAt, today: dayAt(now), asked: state === 'introduced' }
}

/** One party names another time to meet. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  const id = params.id ?? ''
  await arrangeableMatch(call.db.read, call.viewer, id)
  const parsed = parseForm(await request.formData(), proposalInput(call.now))
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  await proposeMeeting(call, id, parsed.value)
  return redirect(`/matches/${id}`, 303)
}

export default function MendProposal() {
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: {} }
  const form = useLoaderData<typeof loader>()
  return (
    <MendPage id={form.id} {...{ values, errors }} title={useWords(matchStepsText).propose}>
      <ProposalForm {...form} />
    </MendPage>
  )
}

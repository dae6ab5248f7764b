import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayAt } from '#app/domain/calendar-day.ts'
import { nextStepInput } from '#app/domain/match/next-step.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { movableMatch } from '#app/services/match/match-for.server.ts'
import { setNextStep } from '#app/services/match/set-next-step.server.ts'
import { matchStepsText } from '#app/text/match-steps.ts'
import { MendPage } from '#app/ui/match/mend-page.tsx'
import { NextStepForm } from '#app/ui/match/next-step-box.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matchStepsText[localeIn(matches)].setStep, localeIn(matches))

/** The form alone. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, viewer, now } = await signedInCallOf(request)
  const { match } = await movableMatch(db.read, viewer, params.id ?? '')
  const { id, version, nextStep, nextStepOn } = match
  return { match: { id, version, nextStep, nextStepOn }, today: dayAt(now) }
}

/** A curator plans what happens next with a pair. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  const id = params.id ?? ''
  await movableMatch(call.db.read, call.viewer, id)
  const parsed = parseForm(await request.formData(), nextStepInput(dayAt(call.now)))
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  await setNextStep(call, id, parsed.value)
  return redirect(`/matches/${id}`, 303)
}

export default function MendNextStep() {
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: {} }
  const form = useLoaderData<typeof loader>()
  return (
    <MendPage id={form.match.id} {...{ values, errors }} title={useWords(matchStepsText).setStep}>
      <NextStepForm {...form} />
    </MendPage>
  )
}

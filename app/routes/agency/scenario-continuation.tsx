import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { cleanLine } from '#app/domain/loose/clean.ts'
import { textAt } from '#app/domain/scenario/rows.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { invalid, valuesOf } from '#app/http/forms.server.ts'
import { continueScenario } from '#app/services/alike/continue-scenario.server.ts'
import { continuedAtDesk } from '#app/services/alike/lineage.server.ts'
import { demand } from '#app/services/scenario/demand.ts'
import { formOfScenario, scenarioAtDesk } from '#app/services/scenario/scenario-at-desk.server.ts'
import { alikeText } from '#app/text/alike.ts'
import { scenarioAddress } from '#app/ui/agency/addresses.ts'
import { ContinuationPage } from '#app/ui/alike/continuation-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(alikeText[localeIn(matches)].continuation.title, localeIn(matches))

/** The draft that somebody may write in. */
async function draftOf(request: Request, { id = '' }: { id?: string }) {
  const call = await deskCallOf(request, 'agency')
  const scenario = await scenarioAtDesk(call.db.read, call.viewer, id)
  demand(call.viewer, 'scenario.write', scenario)
  return { ...call, scenario }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, scenario } = await draftOf(request, params)
  return {
    id: scenario.id,
    title: textAt(formOfScenario(scenario), 'title'),
    continues: await continuedAtDesk(db.read, scenario),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { scenario, ...call } = await draftOf(request, params)
  const { id } = scenario
  const values = valuesOf(await request.formData())
  const earlier = cleanLine(textAt(values, 'earlier'))
  const clears = textAt(values, 'go') === 'clear'
  if (!clears && earlier === '') return invalid(values, { earlier: ['required'] })
  const said = await continueScenario(call, id, clears ? '' : earlier)
  if (!said.ok) return invalid(values, { earlier: [said.unfit] })
  return redirectSaying(scenarioAddress(id), { alike: clears ? 'continuesNone' : 'continues' })
}

export default function ScenarioContinuation() {
  return <ContinuationPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

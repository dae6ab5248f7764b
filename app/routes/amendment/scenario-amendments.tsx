import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/permission.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import { amendmentCallOf } from '#app/http/amendment-call.server.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { flashOf } from '#app/http/flash.server.ts'
import { beginAmendment } from '#app/services/amendment/begin-amendment.server.ts'
import { scenarioAtDesk } from '#app/services/scenario/scenario-at-desk.server.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { amendmentAddress } from '#app/ui/amendment/addresses.ts'
import { ScenarioAmendments } from '#app/ui/amendment/scenario-amendments.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { amendmentsOfScenario } from '#db/stores/amendments/amendments.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  return pageTitle(`${amendmentText[locale].amendments} · ${page?.scenario.title ?? ''}`, locale)
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, viewer, now } = await deskCallOf(request, 'agency')
  const scenario = await scenarioAtDesk(db.read, viewer, params.id ?? '')
  const { id, title, agencyId } = scenario
  const on = { agencyId, state: stateAt(scenario, now) }
  const own = may(viewer, 'agencyDesk.use', { agencyId })
  const all = (await amendmentsOfScenario(db.read, id)).filter(({ state }) => own || state === 'published')
  const rows = all.map(({ id, number, kind, state, reason, publishedAt, updatedAt }) => {
    return { id, number, kind, state, reason, publishedAt, updatedAt }
  })
  const { flash, headers } = await flashOf(request)
  return data(
    {
      scenario: { id, title },
      rows,
      mayWrite: may(viewer, 'amendment.write', on),
      mayCorrect: may(viewer, 'amendment.correct', on),
      pendingId: rows.find(({ state }) => state !== 'published')?.id ?? null,
      done: flash.amendment,
    },
    { headers },
  )
}

/** Begins an amendment, or finds the one under way, and opens it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const id = await beginAmendment(await amendmentCallOf(request), params.id ?? '')
  return redirect(amendmentAddress(id), 303)
}

export default function ScenarioAmendmentsPage() {
  return <ScenarioAmendments {...useLoaderData<typeof loader>()} />
}

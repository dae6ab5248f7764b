import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { scenarioFiles } from '#app/domain/attachment/owners.ts'
import { may } from '#app/domain/permission.ts'
import { isPublished } from '#app/domain/scenario/lifecycle.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { flashOf } from '#app/http/flash.server.ts'
import { doublesOfScenario } from '#app/services/alike/doubles.server.ts'
import { continuedAtDesk, publicEarlier } from '#app/services/alike/lineage.server.ts'
import { filesOf } from '#app/services/attachment/files-of.server.ts'
import { openAtDesk } from '#app/services/scenario/open-at-desk.server.ts'
import { writingBeside } from '#app/services/scenario/writing-beside.server.ts'
import { agencyText } from '#app/text/agency.ts'
import { ScenarioBeingWritten } from '#app/ui/agency/scenario-being-written.tsx'
import { ScenarioHandedIn } from '#app/ui/agency/scenario-handed-in.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { historyOf } from '#db/stores/history.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  const title = page?.title || agencyText[locale].untitled
  return [
    ...pageTitle(title, locale),
    ...(page?.flash.draft ? [{ name: 'autosave-done', content: page.flash.draft }] : []),
  ]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const { scenario, state, form, reading, tags, asJoint, can } = await openAtDesk(call, params.id ?? '')
  const trail = await historyOf(call.db.read, 'scenario', scenario.id)
  const { flash, headers } = await flashOf(request)
  return data(
    {
      id: scenario.id,
      title: String(form.title ?? ''),
      code: isPublished(scenario) ? scenario.code : null,
      state,
      editable: state === 'draft' || state === 'returned',
      form,
      reading,
      tags,
      comments: scenario.comments ?? {},
      closedReason: scenario.closedReason,
      line: asJoint
        ? {
            continues: await publicEarlier(call.db.read, scenario.continuesId),
            into: null,
            here: [],
            canRestore: false,
          }
        : {
            continues: await continuedAtDesk(call.db.read, scenario),
            ...(await doublesOfScenario(call.db.read, scenario)),
            canRestore: scenario.mergedIntoId !== null && may(call.viewer, 'scenario.restore', scenario),
          },
      asJoint,
      writing: await writingBeside(call, scenario.id),
      can,
      attached: await filesOf(call, scenarioFiles(scenario.id)),
      trail: trail.toReversed(),
      flash,
    },
    { headers },
  )
}

export default function Scenario() {
  const page = useLoaderData<typeof loader>()
  return page.editable ? <ScenarioBeingWritten page={page} /> : <ScenarioHandedIn page={page} />
}

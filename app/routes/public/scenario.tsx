import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { scenarioFiles } from '#app/domain/attachment/owners.ts'
import { SCENARIO_SORTS } from '#app/domain/catalogue/order.ts'
import { queryFrom } from '#app/domain/catalogue/query.ts'
import { SCENARIO_FACETS, YES } from '#app/domain/catalogue/scenario-facets.ts'
import { callOf, membershipAt } from '#app/http/call.server.ts'
import { chosenOrganisation } from '#app/http/cookies.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { publicLineage } from '#app/services/alike/lineage.server.ts'
import { scenarioTimeline } from '#app/services/amendment/public-amendments.server.ts'
import { filesOf } from '#app/services/attachment/files-of.server.ts'
import { qrPathOf } from '#app/services/catalogue/qr-code.server.ts'
import { scenarioRow } from '#app/services/catalogue/rows.server.ts'
import { onlookerOf, scenarioPage } from '#app/services/catalogue/scenario-document.server.ts'
import { publicQuestions } from '#app/services/question/public-questions.server.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { ScenarioPage } from '#app/ui/scenario/scenario-page.tsx'
import { followedAmong } from '#db/stores/following/following.ts'

const SIMILAR = 4

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(data?.scenario.title ?? '', localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await callOf(request)
  const locale = await localeOf(request)
  const { id, continuesId, catalogue, document } = await scenarioPage(call, params.code ?? '', locale)
  const membership = call.viewer ? membershipAt(call.viewer, 'company', await chosenOrganisation(request)) : undefined
  const tag = document.tags.find((one) => one.id !== '')
  const alike = queryFrom(new URLSearchParams({ tag: tag?.id ?? '', open: YES }), SCENARIO_FACETS, SCENARIO_SORTS)
  return {
    scenario: document,
    files: (await filesOf(call, scenarioFiles(id))).files,
    questions: await publicQuestions(call, id),
    lineage: await publicLineage(call.db.read, { id, continuesId }),
    timeline: (await scenarioTimeline(call, { ...document, id })).events,
    watched: call.viewer && (await followedAmong(call.db.read, call.viewer.personId, 'scenario', [id])).has(id),
    now: call.now,
    onlooker: await onlookerOf(call, membership, id, catalogue),
    similar: catalogue
      .scenarios(alike, call.now)
      .entries.filter((entry) => tag && entry.id !== id)
      .slice(0, SIMILAR)
      .map((entry) => scenarioRow(entry, catalogue.tags, locale, call.now)),
    address: `${new URL(request.url).origin}/scenarios/${document.code}`,
    qr: qrPathOf(`${new URL(request.url).origin}/scenarios/${document.code}`),
  }
}

export default function Scenario() {
  return <ScenarioPage {...useLoaderData<typeof loader>()} />
}

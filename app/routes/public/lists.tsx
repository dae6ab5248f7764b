import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isOpen } from '#app/domain/catalogue/scenario-facets.ts'
import { callOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { nextForecasts } from '#app/services/forecast/forecasts-page.server.ts'
import { listsText } from '#app/text/lists.ts'
import { PublishedCapabilityLists } from '#app/ui/capability-list/published-lists.tsx'
import { PublishedLists } from '#app/ui/list/published-lists.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { publishedCapabilityLists } from '#db/stores/capability-lists/capability-lists.ts'

const COMING_SHOWN = 3

export const meta: MetaFunction = ({ matches }) => pageTitle(listsText[localeIn(matches)].published, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const call = await callOf(request)
  const { db, now } = call
  const catalogue = await catalogueOf(db)
  const open = new Map<string, number>()
  for (const scenario of catalogue.allScenarios()) {
    if (!scenario.listId || !isOpen(scenario, now)) continue
    open.set(scenario.listId, (open.get(scenario.listId) ?? 0) + 1)
  }
  return {
    coming: await nextForecasts(call, await localeOf(request), COMING_SHOWN),
    lists: catalogue.lists().map((list) => ({ ...list, open: open.get(list.id) ?? 0 })),
    capabilityLists: await publishedCapabilityLists(db.read),
  }
}

export default function Lists() {
  const { coming, lists, capabilityLists } = useLoaderData<typeof loader>()
  return (
    <>
      <PublishedLists lists={lists} coming={coming} />
      <PublishedCapabilityLists lists={capabilityLists} />
    </>
  )
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isOpen } from '#app/domain/catalogue/scenario-facets.ts'
import { callOf } from '#app/http/call.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { listsText } from '#app/text/lists.ts'
import { PublishedLists } from '#app/ui/list/published-lists.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(listsText[localeIn(matches)].published, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, now } = await callOf(request)
  const catalogue = await catalogueOf(db)
  const open = new Map<string, number>()
  for (const scenario of catalogue.allScenarios()) {
    if (!scenario.listId || !isOpen(scenario, now)) continue
    open.set(scenario.listId, (open.get(scenario.listId) ?? 0) + 1)
  }
  return { lists: catalogue.lists().map((list) => ({ ...list, open: open.get(list.id) ?? 0 })) }
}

export default function Lists() {
  return <PublishedLists {...useLoaderData<typeof loader>()} />
}

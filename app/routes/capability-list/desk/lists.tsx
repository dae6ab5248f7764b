import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callFor } from '#app/http/call.server.ts'
import { pageOf } from '#app/http/paging.server.ts'
import { capabilityListText } from '#app/text/capability-list.ts'
import { CapabilityListsPage } from '#app/ui/capability-list/lists-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { capabilityListsIn, countCapabilityListsIn } from '#db/stores/capability-lists/capability-lists.ts'

const PAGE = 20
const DRAFTS = 50

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(capabilityListText[localeIn(matches)].lists, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { read } = (await callFor(request, 'curatorDesk.use')).db
  const { page, offset } = pageOf(request, PAGE)
  return {
    drafts: await capabilityListsIn(read, 'draft', { limit: DRAFTS, offset: 0 }),
    published: await capabilityListsIn(read, 'published', { limit: PAGE, offset }),
    page,
    pages: Math.ceil((await countCapabilityListsIn(read, 'published')) / PAGE),
  }
}

export default function CapabilityLists() {
  return <CapabilityListsPage {...useLoaderData<typeof loader>()} />
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callFor } from '#app/http/call.server.ts'
import { pageOf } from '#app/http/paging.server.ts'
import { listComposerText } from '#app/text/list-composer.ts'
import { ListsPage } from '#app/ui/list-composer/lists-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { countListsIn, listsIn } from '#db/stores/lists/scenario-lists.ts'
import { countWaiting } from '#db/stores/review/waiting-scenarios.ts'

const PAGE = 20
const DRAFTS = 50

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(listComposerText[localeIn(matches)].lists, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { read } = (await callFor(request, 'curatorDesk.use')).db
  const { page, offset } = pageOf(request, PAGE)
  return {
    drafts: await listsIn(read, 'draft', { limit: DRAFTS, offset: 0 }),
    published: await listsIn(read, 'published', { limit: PAGE, offset }),
    waiting: await countWaiting(read, { waiting: 'list', agencyId: null, tagIds: null }),
    page,
    pages: Math.ceil((await countListsIn(read, 'published')) / PAGE),
  }
}

export default function Lists() {
  return <ListsPage {...useLoaderData<typeof loader>()} />
}

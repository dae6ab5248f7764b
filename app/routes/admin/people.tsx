import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callFor } from '#app/http/call.server.ts'
import { pageOf } from '#app/http/paging.server.ts'
import { adminText } from '#app/text/admin.ts'
import { PeoplePage } from '#app/ui/admin/people-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { countPeopleMatching, peopleMatching } from '#db/stores/people.ts'

const PAGE = 50

export const meta: MetaFunction = ({ matches }) => pageTitle(adminText[localeIn(matches)].people, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db } = await callFor(request, 'administration.use')
  const { text, page, offset } = pageOf(request, PAGE)
  const count = await countPeopleMatching(db.read, text)
  const people = await peopleMatching(db.read, { text, limit: PAGE, offset })
  return { people, count, text, page, pages: Math.ceil(count / PAGE) }
}

export default function People() {
  return <PeoplePage {...useLoaderData<typeof loader>()} />
}

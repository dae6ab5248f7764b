import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callFor } from '#app/http/call.server.ts'
import { pageOf } from '#app/http/paging.server.ts'
import { chainText } from '#app/text/chain.ts'
import { EntriesPage } from '#app/ui/chain/entries-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { newestEntries } from '#db/stores/chain/entries.ts'

const PAGE = 100

export const meta: MetaFunction = ({ matches }) => pageTitle(chainText[localeIn(matches)].entries, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db } = await callFor(request, 'audit.read')
  const { page, offset } = pageOf(request, PAGE)
  const rows = await newestEntries(db.read, PAGE + 1, offset)
  const entries = rows.slice(0, PAGE).map(({ number, kind, subjectId, at, digest, hash, day }) => {
    return { number, kind, subjectId, at, digest, hash, day }
  })
  return { entries, more: rows.length > PAGE, page }
}

export default function Entries() {
  return <EntriesPage {...useLoaderData<typeof loader>()} />
}

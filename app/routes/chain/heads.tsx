import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callOf } from '#app/http/call.server.ts'
import { pageOf } from '#app/http/paging.server.ts'
import { chainText } from '#app/text/chain.ts'
import { HeadsPage } from '#app/ui/chain/heads-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { newestHeads } from '#db/stores/chain/heads.ts'

const PAGE = 60

export const meta: MetaFunction = ({ matches }) => pageTitle(chainText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db } = await callOf(request)
  const { page, offset } = pageOf(request, PAGE)
  const rows = await newestHeads(db.read, PAGE + 1, offset)
  return { heads: rows.slice(0, PAGE).map(({ day, hash }) => ({ day, hash })), more: rows.length > PAGE, page }
}

export default function Heads() {
  return <HeadsPage {...useLoaderData<typeof loader>()} />
}

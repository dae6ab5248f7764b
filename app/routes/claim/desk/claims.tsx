import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callFor } from '#app/http/call.server.ts'
import { pageOf } from '#app/http/paging.server.ts'
import { claimText } from '#app/text/claim.ts'
import { ClaimsPage } from '#app/ui/claim/claims-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { countWaitingClaims, waitingClaims } from '#db/stores/claims/claims.ts'

const PAGE = 50

export const meta: MetaFunction = ({ matches }) => pageTitle(claimText[localeIn(matches)].queue, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db } = await callFor(request, 'claim.read')
  const { page, offset } = pageOf(request, PAGE)
  const count = await countWaitingClaims(db.read)
  return {
    rows: await waitingClaims(db.read, { limit: PAGE, offset }),
    count,
    page,
    pages: Math.ceil(count / PAGE),
  }
}

export default function Claims() {
  return <ClaimsPage {...useLoaderData<typeof loader>()} />
}

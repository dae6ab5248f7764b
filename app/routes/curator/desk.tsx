import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callFor } from '#app/http/call.server.ts'
import { curatorDesk } from '#app/services/review/curator-desk.server.ts'
import { curatorText } from '#app/text/curator.ts'
import { CuratorDeskPage } from '#app/ui/curator/desk-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(curatorText[localeIn(matches)].desk, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  return { desk: await curatorDesk(call), now: call.now }
}

export default function CuratorDesk() {
  return <CuratorDeskPage {...useLoaderData<typeof loader>()} />
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/permission.ts'
import { callFor } from '#app/http/call.server.ts'
import { indexState } from '#app/services/matching-index/index-state.server.ts'
import { indexText } from '#app/text/index-page.ts'
import { IndexPage } from '#app/ui/admin/index-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(indexText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const call = await callFor(request, 'index.read')
  return {
    state: await indexState(call),
    administers: may(call.viewer, 'administration.use'),
    mayRebuild: may(call.viewer, 'index.rebuild'),
  }
}

export default function MatchingIndex() {
  return <IndexPage {...useLoaderData<typeof loader>()} />
}

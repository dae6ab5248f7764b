import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Refusal } from '#app/domain/refusal.ts'
import { callFor } from '#app/http/call.server.ts'
import { openList } from '#app/services/list/open-list.server.ts'
import { listComposerText } from '#app/text/list-composer.ts'
import { CheckPage } from '#app/ui/list-composer/check-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(listComposerText[localeIn(matches)].checkTitle, localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const { list, rows, obstacles, twins } = await openList(call, params.id ?? '')
  if (list.state !== 'draft') throw new Refusal('wrong_state', list.id)
  return { list, rows, obstacles, twins, now: call.now }
}

export default function ListCheck() {
  return <CheckPage {...useLoaderData<typeof loader>()} />
}

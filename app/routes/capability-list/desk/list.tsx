import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { searchText } from '#app/domain/catalogue/query.ts'
import { callFor } from '#app/http/call.server.ts'
import { flashOf } from '#app/http/flash.server.ts'
import { pageOf } from '#app/http/paging.server.ts'
import { choosableCapabilities, openCapabilityList } from '#app/services/capability-list/open-capability-list.server.ts'
import { DraftPage } from '#app/ui/capability-list/draft-page.tsx'
import { PublishedPage } from '#app/ui/capability-list/published-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

const CHOICE = 50

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(data?.list.title ?? '', localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const { list, frozen, rows, obstacles, history } = await openCapabilityList(call, params.id ?? '')
  const { flash, headers } = await flashOf(request)
  const trail = history.map(({ id, act, at, personName }) => ({ id, act, at, personName })).toReversed()
  if (list.state === 'published') {
    const published = { frozen, justNow: flash.list === 'published' }
    return data({ list, trail, published, draft: null }, { headers })
  }
  const { page } = pageOf(request, CHOICE)
  const q = searchText(new URL(request.url).searchParams.get('q'))
  const onList = rows.map(({ id }) => id)
  const choice = await choosableCapabilities(call, onList, { q, page, size: CHOICE })
  const done = flash.list === 'saved' ? ('saved' as const) : flash.put ? { put: flash.put } : null
  const chooser = { ...choice, q, page, pages: Math.ceil(choice.total / CHOICE) }
  return data({ list, trail, published: null, draft: { rows, obstacles, chooser, done } }, { headers })
}

export default function CapabilityListAtDesk() {
  const { list, trail, published, draft } = useLoaderData<typeof loader>()
  if (draft) return <DraftPage list={list} trail={trail} {...draft} />
  return <PublishedPage list={list} trail={trail} {...published} />
}

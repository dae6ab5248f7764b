import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callFor } from '#app/http/call.server.ts'
import { flashOf } from '#app/http/flash.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { openList } from '#app/services/list/open-list.server.ts'
import { queueQuestion, waitingPage } from '#app/services/review/waiting-page.server.ts'
import { DraftPage } from '#app/ui/list-composer/draft-page.tsx'
import { PublishedPage } from '#app/ui/list-composer/published-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

const CHOICE = 50
const DONE = ['saved', 'scheduled', 'unscheduled'] as const

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(data?.list.title ?? '', localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const { list, frozen, rows, obstacles, twins, schedule, history } = await openList(call, params.id ?? '')
  const { flash, headers } = await flashOf(request)
  const trail = history.map(({ id, act, at, personName }) => ({ id, act, at, personName })).toReversed()
  const both = { list, trail, now: call.now }
  if (list.state === 'published') {
    const justNow = flash.list === 'published'
    return data({ ...both, published: { frozen, justNow }, draft: null }, { headers })
  }
  const asked = queueQuestion(new URL(request.url).searchParams)
  const waiting = await waitingPage(call, 'list', asked, { size: CHOICE, language: await localeOf(request) })
  const said = DONE.find((one) => one === flash.list)
  const done = said ?? (flash.put ? { put: flash.put } : null)
  const draft = { rows, obstacles, twins, schedule, chooser: { ...waiting, asked }, done }
  return data({ ...both, published: null, draft }, { headers })
}

export default function List() {
  const { list, trail, now, published, draft } = useLoaderData<typeof loader>()
  if (draft) return <DraftPage list={list} trail={trail} now={now} {...draft} />
  return <PublishedPage list={list} trail={trail} {...published} />
}

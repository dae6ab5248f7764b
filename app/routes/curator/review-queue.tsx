import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callFor } from '#app/http/call.server.ts'
import { flashOf } from '#app/http/flash.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { queueQuestion, waitingPage } from '#app/services/review/waiting-page.server.ts'
import { reviewText } from '#app/text/review.ts'
import { ReviewQueuePage } from '#app/ui/curator/review/queue-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { ownWorkAmong } from '#db/stores/review/authorship.ts'

const PAGE_SIZE = 50
const VERDICTS = ['approve', 'return'] as const

export const meta: MetaFunction = ({ matches }) => pageTitle(reviewText[localeIn(matches)].queue, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const asked = queueQuestion(new URL(request.url).searchParams)
  const queue = await waitingPage(call, 'review', asked, { size: PAGE_SIZE, language: await localeOf(request) })
  const ids = queue.rows.map(({ id }) => id)
  const own = await ownWorkAmong(call.db.read, call.viewer.personId, ids)
  const { flash, headers } = await flashOf(request)
  const verdict = VERDICTS.find((one) => one === flash.verdict)
  return data(
    {
      ...queue,
      rows: queue.rows.map((row) => ({ ...row, own: own.has(row.id) })),
      asked,
      now: call.now,
      done: verdict ? { verdict, title: flash.title ?? '' } : null,
    },
    { headers },
  )
}

export default function ReviewQueue() {
  return <ReviewQueuePage {...useLoaderData<typeof loader>()} />
}

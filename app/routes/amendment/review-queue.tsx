import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callFor } from '#app/http/call.server.ts'
import { flashOf } from '#app/http/flash.server.ts'
import { isOwnAmendment } from '#app/services/amendment/review-amendment.server.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { AmendmentQueue } from '#app/ui/amendment/review-queue.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { amendmentsInReview, countAmendmentsInReview } from '#db/stores/amendments/amendments.ts'
import { unstaffedPublished } from '#db/stores/scenarios/unstaffed-scenarios.ts'

const PAGE_SIZE = 50
const UNSTAFFED_SHOWN = 50

export const meta: MetaFunction = ({ matches }) => pageTitle(amendmentText[localeIn(matches)].queue, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, viewer, now } = await callFor(request, 'curatorDesk.use')
  const pages = Math.max(1, Math.ceil((await countAmendmentsInReview(db.read)) / PAGE_SIZE))
  const asked = Math.floor(Number(new URL(request.url).searchParams.get('page'))) || 1
  const page = Math.min(pages, Math.max(1, asked))
  const found = await amendmentsInReview(db.read, { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE })
  const { flash, headers } = await flashOf(request)
  const rows = found.map((row) => {
    const { id, kind, reason, agencyName, submittedAt, scenario } = row
    return { id, kind, reason, agencyName, submittedAt, scenario, own: isOwnAmendment(viewer, row) }
  })
  const unstaffed = await unstaffedPublished(db.read, UNSTAFFED_SHOWN)
  return data({ rows, unstaffed, page, pages, now, done: flash.amendment }, { headers })
}

export default function ReviewQueue() {
  return <AmendmentQueue {...useLoaderData<typeof loader>()} />
}

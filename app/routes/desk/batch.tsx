import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callFor } from '#app/http/call.server.ts'
import { batchPage } from '#app/services/desk/batch-page.server.ts'
import { batchText } from '#app/text/match-batch.ts'
import { BatchView } from '#app/ui/desk/batch-view.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const words = batchText[localeIn(matches)]
  return pageTitle(data ? words.deed[data.batch.detail.deed] : words.preview, localeIn(matches))
}

/** A batch: what will become of each pair, or what became of it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await callFor(request, 'match.move')
  return { batch: await batchPage(call, params.id ?? ''), now: call.now }
}

export default function Batch() {
  return <BatchView {...useLoaderData<typeof loader>()} />
}

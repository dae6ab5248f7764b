import type { LoaderFunctionArgs } from '@remix-run/node'
import { callOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { chainText } from '#app/text/chain.ts'
import { newestHeads } from '#db/stores/chain/heads.ts'

const LIMIT = 60

/** The newest heads as a feed. Days and digests need no escaping. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { db } = await callOf(request)
  const { origin } = new URL(request.url)
  const { title } = chainText[await localeOf(request)]
  const heads = await newestHeads(db.read, LIMIT)
  const entries = heads.map(
    ({ day, hash, madeAt }) =>
      `<entry><id>${origin}/chain#${day}</id><title>${day} ${hash}</title><updated>${madeAt.toISOString()}</updated><link href="${origin}/chain"/><content type="text">${hash}</content></entry>`,
  )
  const updated = (heads[0]?.madeAt ?? new Date(0)).toISOString()
  const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>${origin}/chain</id><title>${title}</title><author><name>${title}</name></author><updated>${updated}</updated><link rel="self" href="${origin}/chain/feed.atom"/>${entries.join('\n')}</feed>
`
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}

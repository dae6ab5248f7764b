import type { LoaderFunctionArgs } from '@remix-run/node'
import { callOf } from '#app/http/call.server.ts'
import { newestHeads } from '#db/stores/chain/heads.ts'

/** Some three years of heads. */
const LIMIT = 1100

/** The heads of the chain, newest first, with all that is hashed of them. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { db } = await callOf(request)
  const heads = await newestHeads(db.read, LIMIT)
  return Response.json({
    version: 1,
    heads: heads.map(({ day, hash, previous, root, trail }) => ({ day, hash, previous, root, trail })),
  })
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { TAG_KINDS } from '#app/domain/taxonomy/tag.ts'
import type { TagRecord } from '#app/domain/taxonomy/taxonomy.ts'
import { toldTag } from '#app/domain/taxonomy/told-tag.ts'
import { callOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { findTagsOf } from '#app/services/taxonomy/find-tags.server.ts'
import { taxonomyOf } from '#app/services/taxonomy/taxonomy-of.server.ts'
import { taxonomyText } from '#app/text/taxonomy.ts'

const MOST = 12

/** Tags for a type-ahead: `?q=` what was typed, `&kind=` only industries, technologies or domains. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { db } = await callOf(request)
  const { searchParams } = new URL(request.url)
  const kind = TAG_KINDS.find((each) => each === searchParams.get('kind'))
  const locale = await localeOf(request)
  const words = taxonomyText[locale]
  const groups: Record<string, string> = words.groups
  const rootOf = (tag: TagRecord) => groups[tag.group ?? ''] ?? words.kinds[tag.kind]
  const taxonomy = await taxonomyOf(db)
  const find = await findTagsOf(db)
  const found = find(searchParams.get('q') ?? '', { limit: MOST, ...(kind ? { kind } : {}) })
  return Response.json(
    { tags: found.map((each) => toldTag(each, taxonomy, locale, rootOf)) },
    { headers: { 'Cache-Control': 'private, max-age=30', Vary: 'Cookie' } },
  )
}

import type { FieldErrors } from '#app/domain/form.ts'
import { settleTags } from '#app/domain/listing/settle-tags.ts'
import { resolverOver } from '#app/domain/listing/tag-words.ts'
import { taxonomyOf } from '#app/services/taxonomy/taxonomy-of.server.ts'
import type { Db } from '#db/handle.ts'

const TAGS_MAX = 12

/** The tags behind the words of an event's form, or what is wrong with the field. Call it before `db.write`. */
export async function settledTags(
  db: Db,
  words: readonly string[],
): Promise<{ ok: true; tagIds: string[] } | { ok: false; errors: FieldErrors }> {
  const { tagIds, freeTags } = settleTags(words, resolverOver((await taxonomyOf(db)).nodes), {})
  const errors = freeTags.map((word) => `tagNotFound:${word}`)
  if (tagIds.length > TAGS_MAX) errors.push(`tooMany:${TAGS_MAX}`)
  return errors.length > 0 ? { ok: false, errors: { tags: errors } } : { ok: true, tagIds }
}

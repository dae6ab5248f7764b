import type { LikeRow } from '#app/domain/import/like-row.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import type { Db } from '#db/handle.ts'
import { alikeRows, type WrittenRow } from './alike-rows.server.ts'

interface Asked {
  db: Db
  noun: 'scenario' | 'capability'
  ownerId: string | null
}

/**
 * `alikeRows` for one list that is looked at again and again: worked out anew when something was published or the rows
 * are others. Of unpublished ones of one's own the answer is as old as the first look.
 */
export function rememberingLikeness(): (asked: Asked, rows: readonly WrittenRow[]) => Promise<Map<string, LikeRow>> {
  let last: { print: string; like: Promise<Map<string, LikeRow>> } | null = null
  return async ({ db, ...whose }, rows) => {
    const print = `${(await catalogueOf(db)).revision} ${rows.map(({ sheet, row }) => `${row} ${sheet}`).join('\n')}`
    if (last?.print !== print) last = { print, like: alikeRows(db, whose, rows) }
    return last.like
  }
}

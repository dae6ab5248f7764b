import { type LikeRow, rowKey } from '#app/domain/import/like-row.ts'
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
 * are others. Of unpublished ones of one's own the answer is as old as the first look. What failed is forgotten.
 */
export function rememberingLikeness(): (asked: Asked, rows: readonly WrittenRow[]) => Promise<Map<string, LikeRow>> {
  let last: { print: string; like: Promise<Map<string, LikeRow>> } | null = null
  const begin = (print: string, like: Promise<Map<string, LikeRow>>) => {
    const mine = { print, like }
    last = mine
    like.catch(() => {
      if (last === mine) last = null
    })
    return like
  }
  return async ({ db, ...whose }, rows) => {
    const keys = rows.map((row) => `${row.existing} ${rowKey(row)}`)
    const print = [(await catalogueOf(db)).revision, ...keys].join('\n')
    return last?.print === print ? last.like : begin(print, alikeRows(db, whose, rows))
  }
}

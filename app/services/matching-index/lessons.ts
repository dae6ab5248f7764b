import { crc32 } from 'node:zlib'
import { LESSONS } from '#app/matching/learn-tags.ts'
import type { Side } from '#app/matching/model.ts'

/** A profile by its side and id. */
export type Named = readonly [Side, string]

/** Of more profiles than teach anything an even sample: whatever their order, the same ones. */
export function lessonsAmong(all: Named[], most = LESSONS): Named[] {
  if (all.length <= most) return all
  return all
    .map((one) => ({ one, lot: crc32(one.join(' ')) }))
    .sort((a, b) => a.lot - b.lot || (a.one.join(' ') < b.one.join(' ') ? -1 : 1))
    .slice(0, most)
    .map(({ one }) => one)
}

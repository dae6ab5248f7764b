import { z } from 'zod'
import { givenLine, line, REMARK_MAX } from '../scenario/parts/fields.ts'
import { textDigest } from '../text-digest.ts'
import type { Opening } from '../vocabulary.ts'

/** Something that a bidder wants besides what is open: what it is, and what for. */
export interface WantedResource {
  what: string
  purpose: string
}

/** The value of the box of something that the scenario opens: it goes by its kind and its words. */
export function openingKey({ kind, note }: Opening): string {
  return textDigest([kind, note])
}

/** What is wanted of what the scenario opens now; a box of something else is left aside. */
export function wantedOpenings(keys: readonly string[], openings: readonly Opening[]): Opening[] {
  return openings.filter((opening) => keys.includes(openingKey(opening)))
}

/** The rows of what is wanted besides. */
export const resourcesInput = z.array(z.object({ what: givenLine(REMARK_MAX), purpose: line(REMARK_MAX) }))

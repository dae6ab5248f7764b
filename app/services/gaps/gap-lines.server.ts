import { type GapCounts, gapRowOf } from '#app/domain/gaps/count-gaps.ts'
import type { GapLine } from '#app/domain/gaps/gap-map.ts'
import type { TagBook } from '#app/services/catalogue/tag-book.server.ts'
import { tagName } from '../match/tag-names.server.ts'

/** More industries, or more tags below one, than anybody reads. */
const LINES_MAX = 200

/** The industries that have anything on either side, in the order of the taxonomy. */
export function industryLines(counts: GapCounts, tags: TagBook, locale: 'zh' | 'en'): GapLine[] {
  return shown(tags.industries.map(({ id }) => gapLine(id, counts, tags, locale)))
}

/** The tags right below an industry that have anything on either side, the largest first. */
export function linesBelow(id: string, counts: GapCounts, tags: TagBook, locale: 'zh' | 'en'): GapLine[] {
  const below = tags.nodes.filter(({ parents }) => parents.includes(id))
  const lines = below.map((node) => gapLine(node.id, counts, tags, locale))
  return shown(lines.sort((a, b) => sizeOf(b) - sizeOf(a) || (a.id < b.id ? -1 : 1)))
}

/** A tag with its row. */
export function gapLine(id: string, counts: GapCounts, tags: TagBook, locale: 'zh' | 'en'): GapLine {
  return { id, name: tagName(id, tags, locale), row: gapRowOf(counts, id) }
}

function shown(lines: GapLine[]): GapLine[] {
  return lines.filter((line) => sizeOf(line) > 0).slice(0, LINES_MAX)
}

function sizeOf({ row: { total } }: GapLine): number {
  return total.needs + total.companies
}

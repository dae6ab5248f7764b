import { withAncestors } from '#app/domain/catalogue/ancestry.ts'
import { GAP_COLUMNS, type GapColumn, isCatchAll } from '#app/domain/gaps/axis.ts'
import { standingOf } from '#app/domain/gaps/cell.ts'
import type { GapCounts } from '#app/domain/gaps/count-gaps.ts'
import type { GapMap, WordedGap } from '#app/domain/gaps/gap-map.ts'
import type { GapsQuery } from '#app/domain/gaps/gaps-query.ts'
import { largestGaps, type NamedGap } from '#app/domain/gaps/largest-gaps.ts'
import type { Call } from '#app/services/call.ts'
import { tagName } from '../match/tag-names.server.ts'
import { gapLine, industryLines, linesBelow } from './gap-lines.server.ts'
import { gapMarket } from './gap-market.server.ts'
import { ANSWERING } from './market-columns.ts'

/**
 * Where demand and supply meet and where they do not, from memory: every industry, the one of the chosen tag unfolded.
 * @throws {Refusal} forbidden for whom the permission table does not let read what is published
 */
export async function gapMap(call: Call, query: GapsQuery, locale: 'zh' | 'en'): Promise<GapMap> {
  const { tags, counts } = await gapMarket(call, query.axis)
  const chosenId = query.tag === null ? undefined : tags.idOf(query.tag)
  const unfolded = chosenId === undefined ? [] : withAncestors([chosenId], tags.parentsOf)
  const industries = industryLines(counts, tags, locale)
  const named = (gap: NamedGap): WordedGap => ({ ...gap, name: tagName(gap.tagId, tags, locale) })
  const ids = industries.map(({ id }) => id)
  const { unmet, idle } = largestGaps(counts, ids, GAP_COLUMNS[query.axis])
  return {
    axis: query.axis,
    columns: columnsOf(query, counts),
    industries: industries.map((industry) => {
      const below = linesBelow(industry.id, counts, tags, locale)
      return { ...industry, unfolds: below.length > 0, below: unfolded.includes(industry.id) ? below : [] }
    }),
    whole: counts.whole,
    chosen: chosenId === undefined ? null : gapLine(chosenId, counts, tags, locale),
    unknown: chosenId === undefined ? query.tag : null,
    largest: { unmet: unmet.map(named), idle: idle.map(named) },
    answering: ANSWERING,
  }
}

/** Every column, but for an empty last one that holds what names no place or stage. */
function columnsOf({ axis }: GapsQuery, { whole }: GapCounts): GapColumn[] {
  return GAP_COLUMNS[axis].filter((column: GapColumn, at) => {
    const cell = whole.cells[at]
    return !isCatchAll(column) || (cell !== undefined && standingOf(cell) !== 'empty')
  })
}

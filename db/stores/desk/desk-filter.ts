import { type AnyColumn, and, eq, exists, gte, inArray, isNotNull, isNull, lt, or, type SQL } from 'drizzle-orm'
import type { Span } from '../../../app/domain/desk/desk-row.ts'
import type { MatchOrigin, MatchState } from '../../../app/domain/match/lifecycle.ts'
import { contains } from '../../contains.ts'
import type { Reader } from '../../handle.ts'
import { match, organisation, scenario, scenarioTag } from '../../schema.ts'

/** Which pairs the match desk shows; undefined leaves a choice open, null asks for what has none. */
export interface DeskFilter {
  states: readonly MatchState[]
  ownerId?: string | null
  /** Only pairs whose last step was before this instant. */
  stalledBefore?: Date
  /** Only pairs whose scenario carries one of these tags. */
  tagIds?: readonly string[]
  agencyId?: string
  /** Part of the need's code or title, or of either side's name. */
  words?: string
  origin?: MatchOrigin
  due?: Span<string> | null
  score?: Span<number> | null
}

/** The condition of a filter, over `match` alone, so that counting needs no join. */
export function chosen(reader: Reader, filter: DeskFilter): SQL | undefined {
  const { states, ownerId, stalledBefore, tagIds, agencyId, words, origin, due, score } = filter
  return and(
    inArray(match.state, [...states]),
    ownerId === undefined ? undefined : ownerId === null ? isNull(match.ownerId) : eq(match.ownerId, ownerId),
    stalledBefore && lt(match.updatedAt, stalledBefore),
    tagIds && exists(tagged(reader, tagIds)),
    agencyId === undefined
      ? undefined
      : inArray(
          match.scenarioId,
          reader.select({ id: scenario.id }).from(scenario).where(eq(scenario.agencyId, agencyId)),
        ),
    words ? saying(reader, words) : undefined,
    origin && eq(match.origin, origin),
    due === undefined ? undefined : within(match.nextStepOn, due),
    score === undefined ? undefined : within(match.score, score),
  )
}

function tagged(reader: Reader, tagIds: readonly string[]) {
  return reader
    .select({ scenarioId: scenarioTag.scenarioId })
    .from(scenarioTag)
    .where(and(eq(scenarioTag.scenarioId, match.scenarioId), inArray(scenarioTag.tagId, [...tagIds])))
}

function saying(reader: Reader, words: string): SQL | undefined {
  const named = () =>
    reader.select({ id: organisation.id }).from(organisation).where(contains(organisation.name, words))
  const needs = reader
    .select({ id: scenario.id })
    .from(scenario)
    .where(or(contains(scenario.title, words), contains(scenario.code, words), inArray(scenario.agencyId, named())))
  return or(inArray(match.companyId, named()), inArray(match.scenarioId, needs))
}

function within(column: AnyColumn, span: Span<string> | Span<number> | null): SQL | undefined {
  if (span === null) return isNull(column)
  return and(
    isNotNull(column),
    span.from === null ? undefined : gte(column, span.from),
    span.below === null ? undefined : lt(column, span.below),
  )
}

import { and, desc, eq, gt, inArray, type SQL } from 'drizzle-orm'
import { type FollowedNoun, TOLD_ACTS } from '../../../app/domain/following/following.ts'
import { PUBLIC_SCENARIO_STATES } from '../../../app/domain/scenario/lifecycle.ts'
import type { Reader, Tx } from '../../handle.ts'
import { following, forecast, history, scenario } from '../../schema.ts'

/** Which record somebody follows. */
export interface Followed {
  noun: FollowedNoun
  subjectId: string
}

/** Begins to follow. Idempotent. */
export async function follow(tx: Tx, { noun, subjectId }: Followed, personId: string, now: Date): Promise<void> {
  await tx.insert(following).values({ noun, subjectId, personId, createdAt: now, seenAt: now }).onConflictDoNothing()
}

/** Ends following. Idempotent. */
export async function unfollow(tx: Tx, followed: Followed, personId: string): Promise<void> {
  await tx.delete(following).where(and(isOf(followed), eq(following.personId, personId)))
}

/** Those of these records that somebody follows. */
export async function followedAmong(
  reader: Reader,
  personId: string,
  noun: FollowedNoun,
  subjectIds: readonly string[],
): Promise<Set<string>> {
  if (subjectIds.length === 0) return new Set()
  const found = await reader
    .select({ subjectId: following.subjectId })
    .from(following)
    .where(
      and(eq(following.personId, personId), eq(following.noun, noun), inArray(following.subjectId, [...subjectIds])),
    )
  return new Set(found.map(({ subjectId }) => subjectId))
}

/** Everything somebody follows, the newest first. */
export async function followedBy(reader: Reader, personId: string, limit: number) {
  return reader
    .select({ noun: following.noun, subjectId: following.subjectId, seenAt: following.seenAt })
    .from(following)
    .where(eq(following.personId, personId))
    .orderBy(desc(following.createdAt), desc(following.subjectId))
    .limit(limit)
}

/** What everybody may know that happened to some records, the newest first. */
export async function newsOf(reader: Reader, noun: FollowedNoun, subjectIds: readonly string[], limit: number) {
  if (subjectIds.length === 0) return []
  return reader
    .select({ subjectId: history.subjectId, act: history.act, at: history.at })
    .from(history)
    .where(
      and(
        eq(history.noun, noun),
        inArray(history.subjectId, [...subjectIds]),
        inArray(history.act, [...TOLD_ACTS[noun]]),
      ),
    )
    .orderBy(desc(history.at), desc(history.id))
    .limit(limit)
}

/** Notes that somebody looked at what they follow. */
export async function noteSeen(tx: Tx, personId: string, now: Date): Promise<void> {
  await tx.update(following).set({ seenAt: now }).where(eq(following.personId, personId))
}

/**
 * Whether anything that somebody follows has news that they have not looked at; that the scenario of a forecast was
 * published is news of the forecast.
 */
export async function hasNews(reader: Reader, personId: string): Promise<boolean> {
  const acts = [...new Set(Object.values(TOLD_ACTS).flat())]
  const [found] = await reader
    .select({ id: history.id })
    .from(following)
    .innerJoin(history, and(eq(history.noun, following.noun), eq(history.subjectId, following.subjectId)))
    .where(and(eq(following.personId, personId), gt(history.at, following.seenAt), inArray(history.act, acts)))
    .limit(1)
  return found !== undefined || hasPublishedForecast(reader, personId)
}

async function hasPublishedForecast(reader: Reader, personId: string): Promise<boolean> {
  const [found] = await reader
    .select({ id: scenario.id })
    .from(following)
    .innerJoin(forecast, and(eq(following.noun, 'forecast'), eq(forecast.id, following.subjectId)))
    .innerJoin(scenario, eq(scenario.id, forecast.scenarioId))
    .where(
      and(
        eq(following.personId, personId),
        inArray(scenario.state, [...PUBLIC_SCENARIO_STATES]),
        gt(scenario.openedAt, following.seenAt),
      ),
    )
    .limit(1)
  return found !== undefined
}

function isOf({ noun, subjectId }: Followed): SQL | undefined {
  return and(eq(following.noun, noun), eq(following.subjectId, subjectId))
}

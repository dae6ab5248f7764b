import { and, asc, eq, gt, inArray, isNotNull, isNull, lt, lte, or, type SQL } from 'drizzle-orm'
import type { Side } from '../../../app/domain/match/lifecycle.ts'
import { ACTIVE_MATCH_STATES } from '../../../app/domain/match/stalled.ts'
import type { Reader, Tx } from '../../handle.ts'
import { match, organisation, scenario } from '../../schema.ts'

const active = inArray(match.state, [...ACTIVE_MATCH_STATES])

/** When a pair is to be recalled to mind. */
export interface DueBounds {
  /** The day in Hangzhou: a step of this day or before is due. */
  today: string
  /** Without a step since then it is stalled. */
  stalledBefore: Date
  /** An introduction without an answer since then is recalled; so is what was last recalled before. */
  remindBefore: Date
}

/** Pairs under way to be recalled to mind now, those without a step for longest first. */
export async function matchesToRemind(reader: Reader, bounds: DueBounds, limit: number) {
  const { today, stalledBefore, remindBefore } = bounds
  return reader
    .select({ id: match.id, remindedAt: match.remindedAt })
    .from(match)
    .where(
      and(
        active,
        or(isNull(match.remindedAt), lte(match.remindedAt, remindBefore)),
        or(
          lte(match.nextStepOn, today),
          lt(match.updatedAt, stalledBefore),
          and(eq(match.state, 'introduced'), lt(match.updatedAt, remindBefore)),
        ),
      ),
    )
    .orderBy(asc(match.updatedAt), asc(match.id))
    .limit(limit)
}

/**
 * Says when a pair was last recalled to mind. It is no change of the pair: its version and its last step stay.
 * @returns false when somebody else recalled it meanwhile
 */
export async function markReminded(
  tx: Tx,
  { id, remindedAt }: { id: string; remindedAt: Date | null },
  now: Date,
): Promise<boolean> {
  const asRead = remindedAt ? eq(match.remindedAt, remindedAt) : isNull(match.remindedAt)
  const marked = await tx
    .update(match)
    .set({ remindedAt: now })
    .where(and(eq(match.id, id), asRead))
    .returning({ id: match.id })
  return marked.length > 0
}

const ROW = {
  id: match.id,
  state: match.state,
  agencyAnswer: match.agencyAnswer,
  companyAnswer: match.companyAnswer,
  nextStep: match.nextStep,
  nextStepOn: match.nextStepOn,
  meetingAt: match.meetingAt,
  meetingPlace: match.meetingPlace,
  meetingProposedBy: match.meetingProposedBy,
  meetingAgencyAgrees: match.meetingAgencyAgrees,
  meetingCompanyAgrees: match.meetingCompanyAgrees,
  remindedAt: match.remindedAt,
  scenarioTitle: scenario.title,
  companyName: organisation.name,
  agencyId: scenario.agencyId,
}

/** Pairs of one side with a time that waits for its yes, or a step that is due; those without a step for longest first. */
export async function duePairsOf(
  reader: Reader,
  side: Side,
  organisationId: string,
  { now, today, limit }: { now: Date; today: string; limit: number },
) {
  const own = side === 'agency' ? eq(scenario.agencyId, organisationId) : eq(match.companyId, organisationId)
  const agrees = side === 'agency' ? match.meetingAgencyAgrees : match.meetingCompanyAgrees
  const asked = and(isNotNull(match.meetingAt), gt(match.meetingAt, now), eq(agrees, false))
  return rowsWhere(reader, and(own, or(asked, lte(match.nextStepOn, today))), limit)
}

/** The day in Hangzhou, and since when an introduction has been waiting. */
interface Since {
  today: string
  unansweredSince: Date
}

/** A curator's pairs, and those that nobody owns, with a step that is due or an introduction that nobody answers. */
export async function duePairsOfCurator(reader: Reader, personId: string, since: Since, limit: number) {
  return rowsWhere(reader, dueOf(personId, since), limit)
}

/** How many of these a curator has. */
export function countDuePairsOfCurator(reader: Reader, personId: string, since: Since): Promise<number> {
  return reader.$count(match, and(active, dueOf(personId, since)))
}

function dueOf(personId: string, { today, unansweredSince }: Since): SQL | undefined {
  const own = or(eq(match.ownerId, personId), isNull(match.ownerId))
  const unanswered = and(eq(match.state, 'introduced'), lt(match.updatedAt, unansweredSince))
  return and(own, or(unanswered, lte(match.nextStepOn, today)))
}

function rowsWhere(reader: Reader, wanted: SQL | undefined, limit: number) {
  return reader
    .select(ROW)
    .from(match)
    .innerJoin(scenario, eq(scenario.id, match.scenarioId))
    .innerJoin(organisation, eq(organisation.id, match.companyId))
    .where(and(active, wanted))
    .orderBy(asc(match.updatedAt), asc(match.id))
    .limit(limit)
}

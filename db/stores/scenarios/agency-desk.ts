import { and, asc, count, desc, eq, inArray, or } from 'drizzle-orm'
import type { ProposalState } from '../../../app/domain/proposal/lifecycle.ts'
import type { Reader } from '../../handle.ts'
import { interest, match, organisation, proposal, scenario } from '../../schema.ts'
import { isOpened } from '../sealing/opened.ts'
import { inState } from './agency-scenarios.ts'

/** Proposals that wait for the agency's word. */
const UNDECIDED: ProposalState[] = ['submitted', 'opened', 'shortlisted']

/** An agency's open scenarios with the number of companies that want to talk, those that close first on top. */
export async function openScenariosOf(reader: Reader, agencyId: string, now: Date, limit: number) {
  return reader
    .select({
      id: scenario.id,
      code: scenario.code,
      title: scenario.title,
      closesAt: scenario.closesAt,
      interests: count(interest.id),
    })
    .from(scenario)
    .leftJoin(interest, eq(interest.scenarioId, scenario.id))
    .where(and(eq(scenario.agencyId, agencyId), inState('open', now)))
    .groupBy(scenario.id, scenario.code, scenario.title, scenario.closesAt)
    .orderBy(asc(scenario.closesAt), asc(scenario.id))
    .limit(limit)
}

/**
 * An agency's closed scenarios whose proposals wait to be read or decided, the oldest deadline on top. Until they are
 * opened nothing says how many there are.
 */
export async function scenariosToDecide(reader: Reader, agencyId: string, now: Date, limit: number) {
  return reader
    .select({
      id: scenario.id,
      code: scenario.code,
      title: scenario.title,
      closesAt: scenario.closesAt,
      proposals: count(proposal.id),
    })
    .from(scenario)
    .innerJoin(proposal, and(eq(proposal.scenarioId, scenario.id), inArray(proposal.state, UNDECIDED)))
    .where(
      and(
        eq(scenario.agencyId, agencyId),
        or(inState('closed', now), eq(scenario.state, 'evaluating')),
        isOpened(reader),
      ),
    )
    .groupBy(scenario.id, scenario.code, scenario.title, scenario.closesAt)
    .orderBy(asc(scenario.closesAt), asc(scenario.id))
    .limit(limit)
}

/** Introductions that an agency has not answered yet, newest first. */
export async function introductionsToAnswer(reader: Reader, agencyId: string, limit: number) {
  return reader
    .select({
      id: match.id,
      scenarioTitle: scenario.title,
      companyName: organisation.name,
      origin: match.origin,
      note: match.note,
      createdAt: match.createdAt,
      meetingAt: match.meetingAt,
      remindedAt: match.remindedAt,
    })
    .from(match)
    .innerJoin(scenario, eq(scenario.id, match.scenarioId))
    .innerJoin(organisation, eq(organisation.id, match.companyId))
    .where(and(eq(match.state, 'introduced'), eq(match.agencyAnswer, 'pending'), eq(scenario.agencyId, agencyId)))
    .orderBy(desc(match.createdAt), asc(match.id))
    .limit(limit)
}

import { and, asc, desc, eq, inArray, isNotNull, type SQL } from 'drizzle-orm'
import type { ProposalState } from '../../../app/domain/proposal/lifecycle.ts'
import type { Reader } from '../../handle.ts'
import { organisation, proposal, scenario } from '../../schema.ts'

/** A proposal with the scenario it answers, whoever wrote it: for its own company alone; null when there is none. */
export async function storedProposal(reader: Reader, id: string) {
  const [found] = await reader
    .select({
      id: proposal.id,
      companyId: proposal.companyId,
      state: proposal.state,
      draft: proposal.draft,
      sealedDraft: proposal.sealedDraft,
      decisionReason: proposal.decisionReason,
      decidedAt: proposal.decidedAt,
      version: proposal.version,
      updatedAt: proposal.updatedAt,
      scenario: {
        ...SCENARIO.scenario,
        bidderQuestions: scenario.bidderQuestions,
        targets: scenario.targets,
        openings: scenario.openings,
      },
    })
    .from(proposal)
    .innerJoin(scenario, eq(scenario.id, proposal.scenarioId))
    .innerJoin(organisation, eq(organisation.id, scenario.agencyId))
    .where(eq(proposal.id, id))
    .limit(1)
  return found ?? null
}
export type StoredProposal = NonNullable<Awaited<ReturnType<typeof storedProposal>>>

const SCENARIO = {
  scenario: {
    id: scenario.id,
    code: scenario.code,
    title: scenario.title,
    state: scenario.state,
    closesAt: scenario.closesAt,
    agencyName: organisation.name,
  },
}

/** The id of what a company wrote for a scenario; null when it has written nothing. */
export async function proposalIdOf(reader: Reader, companyId: string, scenarioId: string): Promise<string | null> {
  const [found] = await reader
    .select({ id: proposal.id })
    .from(proposal)
    .where(and(eq(proposal.scenarioId, scenarioId), eq(proposal.companyId, companyId)))
    .limit(1)
  return found?.id ?? null
}

/** A page of a company's proposals, newest change first; of some states when they are named. */
export async function proposalsOf(
  reader: Reader,
  companyId: string,
  { states, limit, offset = 0 }: { states?: ProposalState[]; limit: number; offset?: number },
) {
  const which = and(eq(proposal.companyId, companyId), states ? inArray(proposal.state, states) : undefined)
  return newestFirst(reader, proposal.updatedAt, which).limit(limit).offset(offset)
}

/** How many proposals a company has begun. */
export function countProposalsOf(reader: Reader, companyId: string): Promise<number> {
  return reader.$count(proposal, eq(proposal.companyId, companyId))
}

/** What was decided about a company's proposals, newest first. */
export async function decisionsFor(reader: Reader, companyId: string, limit: number) {
  const which = and(eq(proposal.companyId, companyId), isNotNull(proposal.decidedAt))
  return newestFirst(reader, proposal.decidedAt, which).limit(limit)
}

function newestFirst(
  reader: Reader,
  by: typeof proposal.updatedAt | typeof proposal.decidedAt,
  which: SQL | undefined,
) {
  return reader
    .select({
      id: proposal.id,
      state: proposal.state,
      decisionReason: proposal.decisionReason,
      decidedAt: proposal.decidedAt,
      updatedAt: proposal.updatedAt,
      ...SCENARIO,
    })
    .from(proposal)
    .innerJoin(scenario, eq(scenario.id, proposal.scenarioId))
    .innerJoin(organisation, eq(organisation.id, scenario.agencyId))
    .where(which)
    .orderBy(desc(by), asc(proposal.id))
    .$dynamic()
}

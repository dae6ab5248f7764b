import { and, asc, count, desc, eq, gt, inArray, lte, ne } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { amendment, organisation, outage, person, proposal, scenario } from '../../schema.ts'
import { openedAmong } from '../sealing/openings.ts'

/** Published scenarios, open or closed, whose deadline lies in a span of time, the soonest first. */
export async function deadlinesBetween(reader: Reader, { after, until }: { after: Date; until: Date }, limit: number) {
  return reader
    .select({
      id: scenario.id,
      code: scenario.code,
      title: scenario.title,
      agencyName: organisation.name,
      state: scenario.state,
      openedAt: scenario.openedAt,
      closesAt: scenario.closesAt,
    })
    .from(scenario)
    .innerJoin(organisation, eq(organisation.id, scenario.agencyId))
    .where(
      and(inArray(scenario.state, ['open', 'closed']), gt(scenario.closesAt, after), lte(scenario.closesAt, until)),
    )
    .orderBy(asc(scenario.closesAt), asc(scenario.id))
    .limit(limit)
}

/** Which of these scenarios were opened, or have proposals that somebody has read. */
export async function scenariosRead(reader: Reader, scenarioIds: readonly string[]): Promise<Set<string>> {
  if (scenarioIds.length === 0) return new Set()
  const found = await reader
    .selectDistinct({ id: proposal.scenarioId })
    .from(proposal)
    .where(
      and(
        inArray(proposal.scenarioId, [...scenarioIds]),
        inArray(proposal.state, ['opened', 'shortlisted', 'selected', 'notSelected', 'disqualified']),
      ),
    )
    .orderBy(asc(proposal.scenarioId))
    .limit(scenarioIds.length)
  const opened = await openedAmong(reader, [...scenarioIds])
  return new Set([...found.map(({ id }) => id), ...opened.keys()])
}

/** The outage that this press of the button recorded; null for a new one. */
export async function outageByKey(reader: Reader, idempotencyKey: string): Promise<string | null> {
  const [found] = await reader
    .select({ id: outage.id })
    .from(outage)
    .where(eq(outage.idempotencyKey, idempotencyKey))
    .limit(1)
  return found?.id ?? null
}

/** Writes an outage down. A key that is taken is a unique violation. */
export async function insertOutage(tx: Tx, row: typeof outage.$inferInsert): Promise<void> {
  await tx.insert(outage).values(row)
}

/** Every recorded outage with who recorded it and how many deadlines it moved, newest first. */
export async function outages(reader: Reader, limit = 100) {
  return reader
    .select({
      id: outage.id,
      startsAt: outage.startsAt,
      endsAt: outage.endsAt,
      reason: outage.reason,
      recordedAt: outage.recordedAt,
      recordedBy: person.name,
      moved: count(amendment.id),
    })
    .from(outage)
    .innerJoin(person, eq(person.id, outage.recordedById))
    .leftJoin(amendment, and(eq(amendment.outageId, outage.id), ne(amendment.state, 'discarded')))
    .groupBy(outage.id, outage.startsAt, outage.endsAt, outage.reason, outage.recordedAt, person.name)
    .orderBy(desc(outage.recordedAt), asc(outage.id))
    .limit(limit)
}

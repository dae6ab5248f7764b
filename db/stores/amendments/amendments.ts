import { and, asc, desc, eq, inArray, max, type SQL } from 'drizzle-orm'
import { type AmendmentState, PENDING_STATES } from '../../../app/domain/amendment/lifecycle.ts'
import type { Reader } from '../../handle.ts'
import { amendment, organisation, scenario } from '../../schema.ts'

/** One amendment with the scenario it changes, whoever it belongs to; null when there is none. */
export async function storedAmendment(reader: Reader, id: string) {
  const [found] = await whole(reader).where(eq(amendment.id, id)).limit(1)
  return found ?? null
}
export type StoredAmendment = NonNullable<Awaited<ReturnType<typeof storedAmendment>>>

/** The amendment of a scenario that is still to be published; null when there is none. */
export async function pendingAmendment(reader: Reader, scenarioId: string) {
  const [found] = await whole(reader).where(eq(amendment.pendingFor, scenarioId)).limit(1)
  return found ?? null
}

/** A scenario's published amendments without what they changed, the first on top. */
export async function publishedAmendments(reader: Reader, scenarioId: string, limit = 200) {
  return reader
    .select(NOTE)
    .from(amendment)
    .where(and(eq(amendment.scenarioId, scenarioId), eq(amendment.state, 'published')))
    .orderBy(asc(amendment.number), asc(amendment.id))
    .limit(limit)
}
export type PublishedAmendment = Awaited<ReturnType<typeof publishedAmendments>>[number]

/** One published amendment of a scenario by its number; null when there is none. */
export async function publishedAmendment(reader: Reader, scenarioId: string, number: number) {
  const [found] = await reader
    .select({ ...NOTE, difference: amendment.difference })
    .from(amendment)
    .where(and(eq(amendment.scenarioId, scenarioId), eq(amendment.number, number), eq(amendment.state, 'published')))
    .limit(1)
  return found ?? null
}

/** The number of a scenario's newest published amendment; 0 while there is none. */
export async function newestAmendment(reader: Reader, scenarioId: string): Promise<number> {
  const [newest] = await reader
    .select({ number: amendment.number })
    .from(amendment)
    .where(and(eq(amendment.scenarioId, scenarioId), eq(amendment.state, 'published')))
    .orderBy(desc(amendment.number), asc(amendment.id))
    .limit(1)
  return newest?.number ?? 0
}

/** The numbers of the newest amendments of several published scenarios, by the scenarios' codes. */
export async function newestAmendments(reader: Reader, codes: readonly string[]): Promise<Map<string, number>> {
  if (codes.length === 0) return new Map()
  const found = await reader
    .select({ code: scenario.code, number: max(amendment.number) })
    .from(amendment)
    .innerJoin(scenario, eq(scenario.id, amendment.scenarioId))
    .where(and(inArray(scenario.code, [...codes]), eq(amendment.state, 'published')))
    .groupBy(scenario.code)
    .orderBy(asc(scenario.code))
    .limit(codes.length)
  return new Map(found.map(({ code, number }) => [code ?? '', number ?? 0]))
}

/** Amendments that wait for a curator, whoever waits longest first. */
export async function amendmentsInReview(reader: Reader, { limit, offset }: { limit: number; offset: number }) {
  return whole(reader)
    .where(eq(amendment.state, 'inReview'))
    .orderBy(asc(amendment.submittedAt), asc(amendment.id))
    .limit(limit)
    .offset(offset)
}

/** How many amendments wait for a curator. */
export function countAmendmentsInReview(reader: Reader): Promise<number> {
  return reader.$count(amendment, eq(amendment.state, 'inReview'))
}

/** The amendments of an agency in these states, newest change first. */
export async function amendmentsOfAgency(
  reader: Reader,
  agencyId: string,
  states: readonly AmendmentState[],
  limit: number,
) {
  return newestFirst(reader, and(eq(amendment.agencyId, agencyId), inArray(amendment.state, [...states])), limit)
}

/** Every amendment of a scenario that was not thrown away, newest first. */
export async function amendmentsOfScenario(reader: Reader, scenarioId: string, limit = 200) {
  return newestFirst(
    reader,
    and(eq(amendment.scenarioId, scenarioId), inArray(amendment.state, [...PENDING_STATES, 'published'])),
    limit,
  )
}

function newestFirst(reader: Reader, which: SQL | undefined, limit: number) {
  return whole(reader).where(which).orderBy(desc(amendment.updatedAt), asc(amendment.id)).limit(limit)
}

const NOTE = {
  id: amendment.id,
  number: amendment.number,
  kind: amendment.kind,
  material: amendment.material,
  reason: amendment.reason,
  onBehalf: amendment.onBehalf,
  deadlineBefore: amendment.deadlineBefore,
  deadlineAfter: amendment.deadlineAfter,
  publishedAt: amendment.publishedAt,
}

function whole(reader: Reader) {
  return reader
    .select({
      ...NOTE,
      difference: amendment.difference,
      scenarioId: amendment.scenarioId,
      agencyId: amendment.agencyId,
      state: amendment.state,
      base: amendment.base,
      changes: amendment.changes,
      returnNote: amendment.returnNote,
      createdById: amendment.createdById,
      submittedById: amendment.submittedById,
      submittedAt: amendment.submittedAt,
      version: amendment.version,
      updatedAt: amendment.updatedAt,
      scenario: { code: scenario.code, title: scenario.title, state: scenario.state, closesAt: scenario.closesAt },
      agencyName: organisation.name,
    })
    .from(amendment)
    .innerJoin(scenario, eq(scenario.id, amendment.scenarioId))
    .innerJoin(organisation, eq(organisation.id, amendment.agencyId))
    .$dynamic()
}

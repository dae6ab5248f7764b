import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { match, matchBatch, matchBatchRow, organisation, person, scenario } from '../../schema.ts'
import { readInChunks, writeInChunks } from '../imports/chunks.ts'

type NewRow = typeof matchBatchRow.$inferInsert

/** Writes a batch down with its pairs. */
export async function addBatch(
  tx: Tx,
  batch: typeof matchBatch.$inferInsert,
  rows: Omit<NewRow, 'batchId'>[],
): Promise<void> {
  await tx.insert(matchBatch).values(batch)
  await writeInChunks(rows, (some) =>
    tx.insert(matchBatchRow).values(some.map((row) => ({ ...row, batchId: batch.id }))),
  )
}

/** A batch of somebody's own; null when they have none of this id. */
export async function ownBatch(reader: Reader, personId: string, id: string) {
  const [found] = await reader
    .select()
    .from(matchBatch)
    .where(and(eq(matchBatch.id, id), eq(matchBatch.personId, personId)))
    .limit(1)
  return found ?? null
}
export type StoredBatch = NonNullable<Awaited<ReturnType<typeof ownBatch>>>

const AS_IT_CAME_OUT = {
  position: matchBatchRow.position,
  matchId: matchBatchRow.matchId,
  versionSeen: matchBatchRow.versionSeen,
  outcome: matchBatchRow.outcome,
  refusal: matchBatchRow.refusal,
  undoOutcome: matchBatchRow.undoOutcome,
}

const AS_IT_STANDS = {
  id: match.id,
  version: match.version,
  state: match.state,
  ownerId: match.ownerId,
  nextStep: match.nextStep,
  nextStepOn: match.nextStepOn,
}

/** The pairs of a batch in their order, with their names and the match as it stands. */
export async function batchRows(reader: Reader, batchId: string, limit: number) {
  return reader
    .select({
      row: AS_IT_CAME_OUT,
      match: AS_IT_STANDS,
      companyId: matchBatchRow.companyId,
      ownerName: person.name,
      scenarioCode: scenario.code,
      scenarioTitle: scenario.title,
      scenarioState: scenario.state,
      closesAt: scenario.closesAt,
      agencyId: scenario.agencyId,
      companyName: organisation.name,
    })
    .from(matchBatchRow)
    .innerJoin(scenario, eq(scenario.id, matchBatchRow.scenarioId))
    .innerJoin(organisation, eq(organisation.id, matchBatchRow.companyId))
    .leftJoin(match, and(eq(match.scenarioId, matchBatchRow.scenarioId), eq(match.companyId, matchBatchRow.companyId)))
    .leftJoin(person, eq(person.id, match.ownerId))
    .where(eq(matchBatchRow.batchId, batchId))
    .orderBy(asc(matchBatchRow.position))
    .limit(limit)
}
export type BatchPair = Awaited<ReturnType<typeof batchRows>>[number]

/** How the pairs of a batch came out. */
export async function batchOutcomes(reader: Reader, batchId: string) {
  const rows = await reader
    .select({ outcome: matchBatchRow.outcome, total: count() })
    .from(matchBatchRow)
    .where(eq(matchBatchRow.batchId, batchId))
    .groupBy(matchBatchRow.outcome)
  const of = (outcome: 'done' | 'refused') => Number(rows.find((row) => row.outcome === outcome)?.total ?? 0)
  return { done: of('done'), refused: of('refused') }
}

/** The next pairs of a batch that are neither done nor refused. */
export async function pendingRows(reader: Reader, batchId: string, limit: number) {
  return reader
    .select()
    .from(matchBatchRow)
    .where(and(eq(matchBatchRow.batchId, batchId), isNull(matchBatchRow.outcome)))
    .orderBy(asc(matchBatchRow.position))
    .limit(limit)
}
export type BatchRow = Awaited<ReturnType<typeof pendingRows>>[number]

/** The next done pairs of a batch that are neither restored nor kept. */
export async function rowsToUndo(reader: Reader, batchId: string, limit: number) {
  return reader
    .select()
    .from(matchBatchRow)
    .where(
      and(eq(matchBatchRow.batchId, batchId), eq(matchBatchRow.outcome, 'done'), isNull(matchBatchRow.undoOutcome)),
    )
    .orderBy(asc(matchBatchRow.position))
    .limit(limit)
}

/** Writes down how a pair of a batch came out; what came out before stays. */
export async function settleRow(
  tx: Tx,
  { batchId, position }: Pick<BatchRow, 'batchId' | 'position'>,
  change: Partial<Pick<NewRow, 'outcome' | 'refusal' | 'before' | 'versionAfter' | 'matchId' | 'undoOutcome'>>,
): Promise<void> {
  await tx
    .update(matchBatchRow)
    .set(change)
    .where(
      and(
        eq(matchBatchRow.batchId, batchId),
        eq(matchBatchRow.position, position),
        change.outcome ? isNull(matchBatchRow.outcome) : isNull(matchBatchRow.undoOutcome),
      ),
    )
}

/** Writes down that a batch is done, or undone. */
export async function closeBatch(tx: Tx, id: string, change: { doneAt: Date } | { undoneAt: Date }): Promise<void> {
  await tx.update(matchBatch).set(change).where(eq(matchBatch.id, id))
}

/** What a batch begins with: the matches of these ids that there are, in the order of the ids. */
export async function matchesToBatch(reader: Reader, ids: readonly string[]) {
  const found = await readInChunks(ids, (some) =>
    reader
      .select({
        id: match.id,
        scenarioId: match.scenarioId,
        companyId: match.companyId,
        version: match.version,
      })
      .from(match)
      .where(inArray(match.id, some))
      .limit(some.length),
  )
  const byId = new Map(found.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A match with whose it is, for changing it; null when there is none. */
export async function matchToChange(reader: Reader, id: string) {
  const [found] = await reader
    .select({ match, agencyId: scenario.agencyId })
    .from(match)
    .innerJoin(scenario, eq(scenario.id, match.scenarioId))
    .where(eq(match.id, id))
    .limit(1)
  return found ?? null
}
export type MatchToChange = NonNullable<Awaited<ReturnType<typeof matchToChange>>>

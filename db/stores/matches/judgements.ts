import { asc, eq } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { newId } from '../../id.ts'
import { matchJudgement } from '../../schema.ts'

type Row = typeof matchJudgement.$inferSelect

/** Writes down what somebody made of a pair. */
export async function addJudgement(tx: Tx, row: Omit<Row, 'id'>): Promise<void> {
  await tx.insert(matchJudgement).values({ id: newId(), ...row })
}

/** What people made of a pair, oldest first. */
export async function judgementsOf(reader: Reader, matchId: string, limit = 100): Promise<Row[]> {
  return reader
    .select()
    .from(matchJudgement)
    .where(eq(matchJudgement.matchId, matchId))
    .orderBy(asc(matchJudgement.at), asc(matchJudgement.id))
    .limit(limit)
}

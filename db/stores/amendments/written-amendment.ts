import { and, desc, eq } from 'drizzle-orm'
import type { FormValues } from '../../../app/domain/form.ts'
import type { Reader, Tx } from '../../handle.ts'
import { amendment, scenarioVersion } from '../../schema.ts'

type Columns = typeof amendment.$inferInsert

/** Puts an amendment in. That another one of the scenario is pending, or has its number, is a unique violation. */
export async function insertAmendment(tx: Tx, row: Omit<Columns, 'version' | 'updatedAt'>): Promise<void> {
  await tx.insert(amendment).values({ ...row, version: 1, updatedAt: row.createdAt })
}

type Change = Partial<
  Pick<
    Columns,
    | 'state'
    | 'pendingFor'
    | 'number'
    | 'kind'
    | 'base'
    | 'changes'
    | 'reason'
    | 'returnNote'
    | 'difference'
    | 'material'
    | 'deadlineBefore'
    | 'deadlineAfter'
    | 'submittedById'
    | 'submittedAt'
    | 'decidedById'
    | 'publishedAt'
  >
>

/**
 * Changes an amendment that still has the version it was read with, which then goes up by one.
 * @returns false when somebody else saved first, and nothing was changed
 */
export async function changeAmendment(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change: Change,
  now: Date,
): Promise<boolean> {
  const changed = await tx
    .update(amendment)
    .set({ ...change, version: version + 1, updatedAt: now })
    .where(and(eq(amendment.id, id), eq(amendment.version, version)))
    .returning({ id: amendment.id })
  return changed.length > 0
}

/** The number of the newest version of a scenario; 0 while it was never amended. */
export async function newestVersion(reader: Reader, scenarioId: string): Promise<number> {
  const [newest] = await reader
    .select({ number: scenarioVersion.number })
    .from(scenarioVersion)
    .where(eq(scenarioVersion.scenarioId, scenarioId))
    .orderBy(desc(scenarioVersion.number))
    .limit(1)
  return newest?.number ?? 0
}

/** Keeps a version of what a scenario says. A number that is taken is a unique violation. */
export async function insertVersion(
  tx: Tx,
  row: { scenarioId: string; number: number; values: FormValues; amendmentId: string | null; at: Date },
): Promise<void> {
  await tx.insert(scenarioVersion).values(row)
}

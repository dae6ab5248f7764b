import { and, eq, getTableColumns, isNull } from 'drizzle-orm'
import type { Tx } from '../../handle.ts'
import { match, matchJudgement } from '../../schema.ts'

type Match = typeof match.$inferSelect

/**
 * What undoing leaves alone: the key of the row, the pair itself, the version, which only grows, and the clock's mark of
 * its last reminder, which raises no version. Every other column is given back.
 */
const KEPT = new Set(['id', 'scenarioId', 'companyId', 'createdAt', 'version', 'remindedAt'])
const RESTORED = Object.entries(getTableColumns(match)).filter(([name]) => !KEPT.has(name))

/** A match as it stands, to be kept as JSON: instants as their milliseconds. */
export function pictureOf(row: Match): Record<string, unknown> {
  const values: Record<string, unknown> = row
  return Object.fromEntries(
    RESTORED.map(([name]) => [name, values[name] instanceof Date ? (values[name] as Date).getTime() : values[name]]),
  )
}

/**
 * Gives a match every column back that a picture has, if it still has this version, which then goes up by one.
 * @returns false when somebody changed it since, and nothing was restored
 */
export async function restoreMatch(
  tx: Tx,
  { id, version }: { id: string; version: number },
  picture: Record<string, unknown>,
): Promise<boolean> {
  const columns = RESTORED.filter(([name]) => name in picture).map(([name, column]) => {
    const value = picture[name]
    return [name, column.dataType === 'date' && typeof value === 'number' ? new Date(value) : value]
  })
  const restored = await tx
    .update(match)
    .set({ ...Object.fromEntries(columns), version: version + 1 })
    .where(and(eq(match.id, id), eq(match.version, version)))
    .returning({ id: match.id })
  return restored.length > 0
}

/** Takes the curator's verdict of that instant on a match away: what is undone was none. */
export async function withdrawVerdict(tx: Tx, matchId: string, at: Date): Promise<void> {
  await tx
    .delete(matchJudgement)
    .where(and(eq(matchJudgement.matchId, matchId), eq(matchJudgement.at, at), isNull(matchJudgement.side)))
}

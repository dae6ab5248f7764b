import { isForeignKeyViolation } from '#db/errors.ts'
import type { Db } from '#db/handle.ts'
import { removeUnits, untouchedUnits } from '#db/stores/imports/built-on.ts'

/** Takes organisations away that came with an import and on which nothing rests; the others stay. */
export async function removeIdleUnits(db: Db, ids: readonly string[]): Promise<void> {
  const idle = await untouchedUnits(db.read, ids)
  if (idle.length === 0 || (await removed(db, idle))) return
  // Something rests on one of them: each by itself then.
  for (const id of idle) await removed(db, [id])
}

async function removed(db: Db, ids: readonly string[]): Promise<boolean> {
  try {
    await db.write(async (tx) => removeUnits(tx, await untouchedUnits(tx, ids)))
    return true
  } catch (error) {
    if (isForeignKeyViolation(error)) return false
    throw error
  }
}

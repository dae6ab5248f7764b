import type { Db, Reader, Tx } from '#db/handle.ts'

/** So many are done in one transaction, so that people's writes get their turn between two batches. */
const BATCH = 50

/**
 * Does a deed of the clock to everything that is found, batch by batch, until nothing is found or nothing can be done.
 * It looks before it takes the write lock: nearly always nothing is due. Several nodes may run it at once.
 * @param deed answers whether it was this one that did it
 * @returns how many it did
 */
export async function inBatches<One>(
  db: Db,
  find: (reader: Reader, limit: number) => Promise<One[]>,
  deed: (tx: Tx, one: One) => Promise<boolean>,
): Promise<number> {
  let all = 0
  while ((await find(db.read, 1)).length > 0) {
    const done = await db.write(async (tx) => {
      let some = 0
      for (const one of await find(tx, BATCH)) if (await deed(tx, one)) some += 1
      return some
    })
    if (done === 0) break
    all += done
  }
  return all
}

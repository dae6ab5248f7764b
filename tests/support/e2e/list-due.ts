import { eq } from 'drizzle-orm'
import { connect } from '../../../db/connect.ts'
import { scenarioList } from '../../../db/schema.ts'

/** Lets the time at which a list of the running site is published come now. */
export async function letListBeDue(id: string): Promise<void> {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL names the database of the running site')
  const db = await connect(url)
  try {
    await db.write(async (tx) => {
      await tx
        .update(scenarioList)
        .set({ publishesAt: new Date(Date.now() - 1000) })
        .where(eq(scenarioList.id, id))
    })
  } finally {
    await db.close()
  }
}

import { eq } from 'drizzle-orm'
import { connect } from '../../../db/connect.ts'
import { scenario } from '../../../db/schema.ts'
import { announce } from '../../../db/stores/outbox.ts'

/** Gives a scenario of the running site another deadline, and tells the site's followers. */
export async function moveDeadline(code: string, closesAt: Date): Promise<void> {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL names the database of the running site')
  const db = await connect(url)
  try {
    await db.write(async (tx) => {
      const moved = await tx
        .update(scenario)
        .set({ closesAt })
        .where(eq(scenario.code, code))
        .returning({ id: scenario.id })
      const [found] = moved
      if (!found) throw new Error(`no scenario ${code}`)
      await announce(tx, 'scenario', found.id, new Date())
    })
  } finally {
    await db.close()
  }
}

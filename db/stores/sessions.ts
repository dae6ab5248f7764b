import { createHash } from 'node:crypto'
import { eq, lte } from 'drizzle-orm'
import type { Adapter, DatabaseSession } from 'lucia'
import type { Db, Tx } from '../handle.ts'
import { person, session } from '../schema.ts'

/** SHA-256 of a session token: what is stored, so that a stolen database opens no session. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Where lucia keeps its sessions: in our tables, through our one door for writes. A disabled person has none. */
export function sessionAdapter(db: Db): Adapter {
  return {
    async getSessionAndUser(token) {
      const [row] = await db.read
        .select({ personId: session.personId, expiresAt: session.expiresAt, disabledAt: person.disabledAt })
        .from(session)
        .innerJoin(person, eq(person.id, session.personId))
        .where(eq(session.id, hashOf(token)))
        .limit(1)
      if (!row || row.disabledAt) return [null, null]
      return [sessionOf(token, row), { id: row.personId, attributes: {} }]
    },
    async getUserSessions(personId) {
      const rows = await db.read.select().from(session).where(eq(session.personId, personId)).limit(1000)
      return rows.map((row) => sessionOf(row.id, row))
    },
    setSession: ({ id, userId, expiresAt }) =>
      db.write(async (tx) => {
        await tx.insert(session).values({ id: hashOf(id), personId: userId, expiresAt })
      }),
    updateSessionExpiration: (token, expiresAt) =>
      db.write(async (tx) => {
        await tx
          .update(session)
          .set({ expiresAt })
          .where(eq(session.id, hashOf(token)))
      }),
    deleteSession: (token) =>
      db.write(async (tx) => {
        await tx.delete(session).where(eq(session.id, hashOf(token)))
      }),
    deleteUserSessions: (personId) =>
      db.write(async (tx) => {
        await tx.delete(session).where(eq(session.personId, personId))
      }),
    deleteExpiredSessions: () =>
      db.write(async (tx) => {
        await tx.delete(session).where(lte(session.expiresAt, new Date()))
      }),
  }
}

/** Ends every session of a person, in the transaction that is the reason for it. */
export async function endSessionsOf(tx: Tx, personId: string): Promise<void> {
  await tx.delete(session).where(eq(session.personId, personId))
}

function sessionOf(id: string, row: { personId: string; expiresAt: Date }): DatabaseSession {
  return { id, userId: row.personId, expiresAt: row.expiresAt, attributes: {} }
}

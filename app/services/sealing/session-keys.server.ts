import { hkdfSync } from 'node:crypto'
import type { Db } from '#db/handle.ts'
import { keyInSession, lockIntoSession } from '#db/stores/sealing/person-keys.ts'
import { hashOf } from '#db/stores/sessions.ts'
import { KEY_BYTES } from './cipher-suites.ts'
import { BrokenEnvelope, openBytes, sealBytes } from './envelope.ts'
import { type PersonKey, personKeyBy } from './person-keys.server.ts'

/**
 * Locks the private key of somebody who has just proved their password into their session, by what only their cookie
 * holds. False when the password does not unlock the key they have.
 */
export async function unlockSession(
  db: Db,
  by: { token: string; personId: string; password: string; now: Date },
): Promise<boolean> {
  const key = await personKeyBy(db, by)
  if (!key) return false
  const locked = sealBytes(lockOf(by.token), key.privateKey, bindingOf(by.token, by.personId))
  await db.write((tx) => lockIntoSession(tx, hashOf(by.token), locked))
  return true
}

/** The private key behind a session's cookie; null for a session that has none. */
export async function keyOfSession(db: Db, token: string): Promise<PersonKey | null> {
  const row = await keyInSession(db.read, hashOf(token))
  if (!row) return null
  const { personId, lockedKey } = row
  try {
    return { personId, privateKey: openBytes(lockOf(token), lockedKey, bindingOf(token, personId)) }
  } catch (error) {
    if (error instanceof BrokenEnvelope) return null
    throw error
  }
}

function lockOf(token: string): Buffer {
  return Buffer.from(hkdfSync('sha256', token, new Uint8Array(), 'xinghui session key', KEY_BYTES))
}

function bindingOf(token: string, personId: string): string[] {
  return ['session', hashOf(token), personId]
}

import { randomBytes } from 'node:crypto'
import { hashRaw } from '@node-rs/argon2'
import { inTurn } from '#app/services/account/hashing-turns.server.ts'
import type { Db } from '#db/handle.ts'
import { insertPersonKey, type PersonKeyRow, personKeyOf } from '#db/stores/sealing/person-keys.ts'
import { BrokenEnvelope, openBytes, sealBytes } from './envelope.ts'
import { newKeyPair } from './key-pairs.server.ts'
import { bytesOf, textOf } from './text-bytes.ts'

/** What stretching a password costs: argon2id, 19 MiB, two passes, one lane, as for the password's own hash. */
const COST = '19456:2:1'
const SALT_BYTES = 16

/** Somebody's private key, unlocked. Never stored, never logged. */
export interface PersonKey {
  personId: string
  privateKey: Buffer
}

/** A new key pair for a person, locked by their password. */
export async function newPersonKey(
  personId: string,
  password: string,
  now: Date,
  cost = COST,
): Promise<{ row: PersonKeyRow; key: PersonKey }> {
  const { publicKey, privateKey } = await newKeyPair()
  const locked = await lockedBy(password, { personId, privateKey }, cost)
  return {
    row: { personId, publicKey, ...locked, createdAt: now, updatedAt: now },
    key: { personId, privateKey },
  }
}

/** Unlocks a person's key with their password; null when it does not. */
export async function unlockPersonKey(row: PersonKeyRow, password: string): Promise<PersonKey | null> {
  try {
    const stretched = await stretch(password, row)
    return {
      personId: row.personId,
      privateKey: openBytes(stretched, row.lockedKey, ['person key', row.personId]),
    }
  } catch (error) {
    if (error instanceof BrokenEnvelope) return null
    throw error
  }
}

/**
 * The key of a person who has just proved their password: the one they have, or a first one. Null when they have one
 * that this password does not unlock.
 */
export async function personKeyBy(
  db: Db,
  { personId, password, now }: { personId: string; password: string; now: Date },
): Promise<PersonKey | null> {
  const stored = await personKeyOf(db.read, personId)
  if (stored) return unlockPersonKey(stored, password)
  const made = await newPersonKey(personId, password, now)
  if (await db.write((tx) => insertPersonKey(tx, made.row))) return made.key
  const other = await personKeyOf(db.read, personId)
  return other && unlockPersonKey(other, password)
}

/** The key row of a person locked by a new password; null when they have no key, or the old one does not unlock it. */
export async function relocked(
  row: PersonKeyRow | null,
  passwords: { old: string; new: string },
  now: Date,
): Promise<Pick<PersonKeyRow, 'lockedKey' | 'salt' | 'cost' | 'updatedAt'> | null> {
  const key = row && (await unlockPersonKey(row, passwords.old))
  return key && { ...(await lockedBy(passwords.new, key, COST)), updatedAt: now }
}

async function lockedBy(password: string, { personId, privateKey }: PersonKey, cost: string) {
  const salt = textOf(randomBytes(SALT_BYTES))
  const stretched = await stretch(password, { salt, cost })
  return { lockedKey: sealBytes(stretched, privateKey, ['person key', personId]), salt, cost }
}

function stretch(password: string, { salt, cost }: { salt: string; cost: string }): Promise<Buffer> {
  const [memoryCost = 0, timeCost = 0, parallelism = 0] = cost.split(':').map(Number)
  const options = { outputLen: 32, memoryCost, timeCost, parallelism }
  return inTurn(() => hashRaw(password, { ...options, salt: bytesOf(salt) ?? Buffer.alloc(SALT_BYTES) }))
}

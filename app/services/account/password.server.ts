import { hash, verify } from '@node-rs/argon2'
import { inTurn } from './hashing-turns.server.ts'

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. About 50 ms here. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 }

/** The argon2id hash of a password, with its salt and cost inside. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COST))
}

/** A hash that no password has, as dear as any other: an unknown account takes as long as a wrong password. */
export const nobodysHash: Promise<string> = hashPassword(crypto.randomUUID())

/** Whether this is the password behind the hash; without a hash it takes the same time and is false. */
export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  const stored = passwordHash ?? (await nobodysHash)
  const matches = await inTurn(() => verify(stored, password))
  return matches && passwordHash !== undefined
}

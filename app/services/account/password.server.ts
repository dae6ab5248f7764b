import { hash, verify } from '@node-rs/argon2'

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. About 50 ms here. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 }

/** The argon2id hash of a password, with its salt and cost inside. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST)
}

/** A hash that no password has: an unknown account takes as long as a wrong password. */
const nobody = hashPassword(crypto.randomUUID())

/** Whether this is the password behind the hash; without a hash it takes the same time and is false. */
export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobody), password)
  return matches && passwordHash !== undefined
}

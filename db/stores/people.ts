import { eq } from 'drizzle-orm'
import type { Reader } from '../handle.ts'
import { person } from '../schema.ts'

/** The account with this address (lower case), with its password hash; null when there is none. */
export async function accountByEmail(reader: Reader, email: string) {
  const [found] = await reader
    .select({ id: person.id, passwordHash: person.passwordHash, disabledAt: person.disabledAt })
    .from(person)
    .where(eq(person.email, email))
    .limit(1)
  return found ?? null
}

import { hashPassword } from '#app/services/account/password.server.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { newPersonKey, type PersonKey } from '#app/services/sealing/person-keys.server.ts'
import { giveShare } from '#app/services/sealing/release-share.server.ts'
import type { Db } from '#db/handle.ts'
import { passwordHashOf, replacePassword } from '#db/stores/people.ts'
import { insertPersonKey } from '#db/stores/sealing/person-keys.ts'
import { NOW } from './people.ts'

/** What everybody with a key types in these tests. */
export const TEST_PASSWORD = 'kite-and-heron-2026'
/** Stretching that takes no time. */
const CHEAP = '8:1:1'

const made = new Map<string, ReturnType<typeof newPersonKey>>()
let hashed: Promise<string> | undefined

/** Gives a person the password of these tests and a key that it unlocks. */
export async function giveKey(db: Db, personId: string): Promise<PersonKey> {
  const { row, key } = await keyFor(personId)
  hashed ??= hashPassword(TEST_PASSWORD)
  const next = await hashed
  const old = (await passwordHashOf(db.read, personId)) ?? ''
  await db.write(async (tx) => {
    await insertPersonKey(tx, row)
    await replacePassword(tx, personId, { old, new: next })
  })
  return copyOf(key)
}

function keyFor(personId: string) {
  const known = made.get(personId) ?? newPersonKey(personId, TEST_PASSWORD, NOW, CHEAP)
  made.set(personId, known)
  return known
}

/** The same call in a session that holds its person's key. */
export async function unlocked(call: SignedInCall): Promise<SignedInCall> {
  const key = await giveKey(call.db, call.viewer.personId)
  return { ...call, key: async () => copyOf(key) }
}

/** These custodians open what was handed in for a scenario, each with their password. */
export async function openBy(custodians: SignedInCall[], scenarioId: string): Promise<void> {
  for (const call of custodians) await giveShare(call, scenarioId, { password: TEST_PASSWORD, reason: '' })
}

/** A deed may wipe what it was given. */
function copyOf({ personId, privateKey }: PersonKey): PersonKey {
  return { personId, privateKey: Buffer.from(privateKey) }
}

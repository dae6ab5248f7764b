import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Db } from '#db/handle.ts'
import {
  companyPublicKey,
  grantOf,
  insertCompanyKey,
  insertGrants,
  membersWithoutGrant,
} from '#db/stores/sealing/company-keys.ts'
import { newKeyPair, openWith, sealTo } from './key-pairs.server.ts'

/**
 * The private key of a company that the viewer belongs to; the first who asks makes it. Colleagues who have a key of
 * their own and no grant yet get one on the way.
 * @throws {Refusal} locked while the session has no key; not_granted until a colleague has come by
 */
export async function openCompanyKey(call: SignedInCall, companyId: string): Promise<Buffer> {
  const { db, viewer } = call
  const mine = await call.key?.()
  if (!mine) throw new Refusal('locked', companyId)
  if (!(await companyPublicKey(db.read, companyId))) await makeCompanyKey(db, companyId, call.now)
  const grant = await grantOf(db.read, companyId, viewer.personId)
  if (!grant) throw new Refusal('not_granted', companyId)
  const privateKey = await openWith(mine.privateKey, grant, grantBinding(companyId, viewer.personId))
  await grantToOthers(db, { companyId, privateKey, now: call.now })
  return privateKey
}

/** Makes the key of a company, sealed to each of its members who has a key; nothing happens when it has one. */
export async function makeCompanyKey(db: Db, companyId: string, now: Date): Promise<void> {
  const { publicKey, privateKey } = await newKeyPair()
  const grants = await grantsFor(db, { companyId, privateKey, now })
  await db.write(async (tx) => {
    // Who was second finds the grants of who was first.
    if (await insertCompanyKey(tx, { companyId, publicKey, createdAt: now })) await insertGrants(tx, grants)
  })
}

interface ToGrant {
  companyId: string
  privateKey: Buffer
  now: Date
}

async function grantToOthers(db: Db, granting: ToGrant): Promise<void> {
  const grants = await grantsFor(db, granting)
  if (grants.length > 0) await db.write((tx) => insertGrants(tx, grants))
}

async function grantsFor(db: Db, { companyId, privateKey, now }: ToGrant) {
  const members = await membersWithoutGrant(db.read, companyId)
  return Promise.all(
    members.map(async ({ personId, publicKey }) => {
      const sealedKey = await sealTo(publicKey, privateKey, grantBinding(companyId, personId))
      return { companyId, personId, sealedKey, createdAt: now }
    }),
  )
}

function grantBinding(companyId: string, personId: string): string[] {
  return ['company key', companyId, personId]
}

import { DEMO_PASSWORD } from '#app/domain/account/demo-password.ts'
import { makeCompanyKey } from '#app/services/sealing/company-keys.server.ts'
import { newPersonKey } from '#app/services/sealing/person-keys.server.ts'
import { prepareOpenings } from '#app/services/sealing/prepare-opening.server.ts'
import { sealPlain } from '#app/services/sealing/seal-plain.server.ts'
import type { Db } from '#db/handle.ts'
import * as tables from '#db/schema.ts'
import type { PersonKeyRow } from '#db/stores/sealing/person-keys.ts'
import { insertAll } from '../rows.ts'

/** Everybody knows the password of demo people: stretching it would guard nothing and take a minute. */
const CHEAP = '8:1:1'
/** More strokes of the clock than the demo city needs. */
const STROKES = 10

interface ToKey {
  people: { id: string }[]
  proposals: { companyId: string }[]
}

/** Gives the people and companies of the demo city their keys, and seals what is not to be read yet. */
export async function seedKeys(db: Db, { people, proposals }: ToKey, now: Date): Promise<void> {
  const rows: PersonKeyRow[] = []
  for (const { id } of people) rows.push((await newPersonKey(id, DEMO_PASSWORD, now, CHEAP)).row)
  await db.write((tx) => insertAll(tx, tables.personKey, rows))
  for (const companyId of new Set(proposals.map((one) => one.companyId))) await makeCompanyKey(db, companyId, now)
  for (let stroke = 0; stroke < STROKES; stroke += 1) await prepareOpenings(db, now)
  await sealPlain(db, now)
}

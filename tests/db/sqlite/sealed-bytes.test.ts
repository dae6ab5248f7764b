import fs from 'node:fs'
import { beforeEach, expect, inject, test } from 'vitest'
import { withdrawProposal } from '#app/services/proposal/withdraw-proposal.server.ts'
import { prepareOpenings } from '#app/services/sealing/prepare-opening.server.ts'
import { connect } from '#db/connect.ts'
import type { Db } from '#db/handle.ts'
import { biddingTown, openTown, sendWhole } from '#tests/support/bidders.ts'
import { copyTemplate } from '#tests/support/database.sqlite.ts'
import { TEST_PASSWORD } from '#tests/support/keys.ts'

const SENTINEL = '哨兵词戊八九十'
const FIELDS = { approach: SENTINEL, plan: SENTINEL, team: SENTINEL, contactName: SENTINEL, price: '731.2468' }

let file: string
let db: Db
beforeEach(async () => {
  const databases = inject('databases')
  if (databases.engine !== 'sqlite') throw new Error('This file is about SQLite')
  file = copyTemplate(databases.folder)
  db = await connect(`file:${file}`)
  return () => db.close()
})

/** Everything that is on the disk of the database: the file, its log and what else stands beside it. */
function onDisk(): Buffer {
  return Buffer.concat([file, `${file}-wal`, `${file}-shm`].filter(fs.existsSync).map((one) => fs.readFileSync(one)))
}

test('no byte of a draft, a sending, a price or a key is on the disk in the clear before the opening', async () => {
  const town = await biddingTown(db)
  const keys = await Promise.all([town.kite, town.agency, town.curator].map((call) => call.key?.()))
  await prepareOpenings(db, town.kite.now)
  const { id } = await sendWhole(town.kite, 'kite', FIELDS)
  await sendWhole(town.kite, 'kite', { ...FIELDS, team: `${SENTINEL}二` })
  await withdrawProposal(town.kite, id)
  await sendWhole(town.kite, 'kite', FIELDS)
  const bytes = onDisk()
  expect(bytes.includes(id)).toBe(true)
  for (const word of [SENTINEL, '731.2468', '7312468', TEST_PASSWORD]) expect(bytes.includes(word)).toBe(false)
  for (const key of keys) {
    if (!key) throw new Error('nobody has a key')
    expect(bytes.includes(key.privateKey)).toBe(false)
    for (const text of ['base64url', 'base64', 'hex'] as const) {
      expect(bytes.includes(key.privateKey.toString(text))).toBe(false)
    }
  }
  await openTown(town)
  expect(onDisk().includes(SENTINEL)).toBe(true)
})

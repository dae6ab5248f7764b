import { beforeEach, expect, test } from 'vitest'
import type { Qualification } from '#app/domain/company/qualification.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { offerOf } from '#app/services/catalogue/profiles.ts'
import { companyDesk } from '#app/services/company/company-desk.server.ts'
import { saveQualifications } from '#app/services/company/save-qualifications.server.ts'
import { tendQualifications } from '#app/services/company/tend-qualifications.server.ts'
import type { Db } from '#db/handle.ts'
import { announcementsSince } from '#db/stores/catalogue/announcements.ts'
import { qualificationsOf } from '#db/stores/companies/qualifications.ts'
import { historyOf } from '#db/stores/history.ts'
import { type BiddingTown, biddingTown } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addCapability, MARKET_DAY } from '#tests/support/market.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const later = (days: number) => new Date(MARKET_DAY.getTime() + days * DAY_MS)
const dayIn = (days: number) => new Date(later(days).getTime() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10)
const one = (name: string, validUntil: string | null): Qualification => ({
  ...{ name, number: 'A1', issuedOn: null, link: null },
  validUntil,
})
let db: Db
let town: BiddingTown

beforeEach(async () => {
  db = await freshDatabase()
  town = await biddingTown(db)
  await db.write((tx) => addCapability(tx, { companyId: 'kite', title: '河道巡查无人机', tags: ['uav'] }))
  const held = [one('高新技术企业', dayIn(40)), one('无到期日', null)]
  expect(await saveQualifications(town.kite, 'kite', { held, version: 1 })).toEqual({ kind: 'saved' })
})

const counting = async () => {
  const company = (await catalogueOf(db)).company('kite')
  return company && offerOf(company).qualifications
}
const topics = async (since: Date) => (await announcementsSince(db.read, since)).map(({ topic }) => topic)
const due = async (now: Date) =>
  (await companyDesk({ ...town.kite, now }, 'kite', 'zh')).qualifications.map(({ name }) => name)

test('the clock reminds once before the last day, and takes what has run out from the fit', async () => {
  expect(await tendQualifications(db, MARKET_DAY)).toEqual({ expired: 0, reminded: 0 })
  expect(await due(MARKET_DAY)).toEqual([])
  const soon = later(15)
  expect(await tendQualifications(db, soon)).toEqual({ expired: 0, reminded: 1 })
  expect(await tendQualifications(db, soon)).toEqual({ expired: 0, reminded: 0 })
  expect(await topics(soon)).toEqual(['reminder'])
  expect(await due(soon)).toEqual(['高新技术企业'])
  expect(await counting()).toEqual(['无到期日', '高新技术企业'].sort())
  // On its last day it is good; the day after it is not.
  expect(await tendQualifications(db, later(40))).toEqual({ expired: 0, reminded: 0 })
  const over = later(41)
  expect(await tendQualifications(db, over)).toEqual({ expired: 1, reminded: 0 })
  expect(await tendQualifications(db, over)).toEqual({ expired: 0, reminded: 0 })
  expect(await topics(over)).toEqual(['company'])
  expect(await counting()).toEqual(['无到期日'])
  expect(await historyOf(db.read, 'organisation', 'kite')).toContainEqual(
    expect.objectContaining({ act: 'qualificationExpired', personName: null }),
  )
})

test('a renewed qualification counts again and is reminded of anew; one entered too late never counted', async () => {
  await tendQualifications(db, later(41))
  const renewed = { held: [one('高新技术企业', dayIn(60)), one('早已过期', '2020-01-01')], version: 2 }
  await saveQualifications({ ...town.kite, now: later(41) }, 'kite', renewed)
  expect(await qualificationsOf(db.read, 'kite')).toEqual([
    expect.objectContaining({ name: '早已过期', expired: true }),
    expect.objectContaining({ name: '高新技术企业', expired: false }),
  ])
  expect(await counting()).toEqual(['高新技术企业'])
  expect(await tendQualifications(db, later(41))).toEqual({ expired: 0, reminded: 1 })
})

test('two writers never overwrite each other; a viewer may not write, a stranger finds nothing', async () => {
  const change = { held: [one('另一项', null)], version: 1 }
  expect(await saveQualifications(town.kiteOwner, 'kite', change)).toMatchObject({ kind: 'conflict', version: 2 })
  const viewing = saveQualifications(town.kiteViewer, 'kite', { ...change, version: 2 })
  await expect(viewing).rejects.toMatchObject({ code: 'forbidden' })
  const strange = saveQualifications(town.heron, 'kite', { ...change, version: 2 })
  await expect(strange).rejects.toMatchObject({ code: 'not_found' })
})

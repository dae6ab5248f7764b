import { beforeEach, expect, test } from 'vitest'
import type { CompanyProfile } from '#app/domain/company/profile.ts'
import { saveProfile } from '#app/services/company/save-profile.server.ts'
import type { Db } from '#db/handle.ts'
import { outbox } from '#db/schema.ts'
import { companyProfile } from '#db/stores/companies/profile.ts'
import { type BiddingTown, biddingTown } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'

let db: Db
let town: BiddingTown
beforeEach(async () => {
  db = await freshDatabase()
  town = await biddingTown(db)
})

const PROFILE: CompanyProfile = {
  name: '改了名字（演示）',
  district: 'binjiang',
  foundedYear: 2018,
  staff: '50-99人',
  parallelProjects: 3,
  intro: '做低空巡检。',
}

test('a verified company says everything of itself but another name', async () => {
  expect(await saveProfile(town.kite, 'kite', { profile: PROFILE, version: 1 })).toEqual({ kind: 'saved' })
  expect(await companyProfile(db.read, 'kite')).toMatchObject({
    ...PROFILE,
    name: '纸鸢科技（演示）',
    version: 2,
  })
  expect(await db.read.select({ topic: outbox.topic, subjectId: outbox.subjectId }).from(outbox)).toContainEqual({
    topic: 'company',
    subjectId: 'kite',
  })
})

test('a company that awaits verification may correct its name, but not take another’s', async () => {
  expect(await saveProfile(town.newcomer, 'newcomer', { profile: PROFILE, version: 1 })).toEqual({ kind: 'saved' })
  expect(await companyProfile(db.read, 'newcomer')).toMatchObject({ name: '改了名字（演示）' })
  const taken = { ...PROFILE, name: '纸鸢科技（演示）' }
  expect(await saveProfile(town.newcomer, 'newcomer', { profile: taken, version: 2 })).toEqual({
    kind: 'wrong',
    errors: { name: ['organisationTaken'] },
  })
})

test('who saves over a newer version is shown it, and nothing is lost', async () => {
  await saveProfile(town.kite, 'kite', { profile: PROFILE, version: 1 })
  const other = { ...PROFILE, intro: '另一种说法' }
  expect(await saveProfile(town.kiteOwner, 'kite', { profile: other, version: 1 })).toMatchObject({
    kind: 'conflict',
    version: 2,
    stored: { intro: '做低空巡检。', district: 'binjiang', foundedYear: '2018', parallelProjects: '3' },
  })
  expect(await companyProfile(db.read, 'kite')).toMatchObject({ intro: '做低空巡检。' })
})

test('a viewer may not write it, a stranger does not find it', async () => {
  const change = { profile: PROFILE, version: 1 }
  await expect(saveProfile(town.kiteViewer, 'kite', change)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(saveProfile(town.heron, 'kite', change)).rejects.toMatchObject({ code: 'not_found' })
  await expect(saveProfile(town.agency, 'agency', change)).rejects.toMatchObject({ code: 'not_found' })
})

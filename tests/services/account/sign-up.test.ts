import { beforeEach, expect, test } from 'vitest'
import type { OrganisationInput } from '#app/domain/account/organisation.ts'
import { signIn } from '#app/services/account/sign-in.server.ts'
import { signUp } from '#app/services/account/sign-up.server.ts'
import { registerOrganisation } from '#app/services/organisation/register-organisation.server.ts'
import type { Db } from '#db/handle.ts'
import { historyOf } from '#db/stores/history.ts'
import { viewerById } from '#db/stores/viewers.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { callBy, somebody, visitorCall } from '#tests/support/people.ts'

const PERSON = { personName: '沈一禾', email: 'shen@example.cn', password: '西溪湿地看芦花' }
const COMPANY: OrganisationInput = {
  kind: 'company',
  name: '青禾飞防（演示）',
  district: 'xihu',
  creditCode: '91330100MA00000019',
  intro: '山地植保。',
}
let db: Db

beforeEach(async () => {
  db = await freshDatabase()
})

const signUpWith = (person: Partial<typeof PERSON> = {}, organisation: Partial<OrganisationInput> = {}) =>
  signUp(
    visitorCall(db),
    { person: { ...PERSON, ...person }, organisation: { ...COMPANY, ...organisation } },
    '192.0.2.9',
  )

test('a new company awaits verification with its first owner, who can sign in', async () => {
  const answer = await signUpWith()
  if (!('personId' in answer)) throw new Error('refused')
  const viewer = await viewerById(db.read, answer.personId)
  expect(viewer).toMatchObject({
    name: '沈一禾',
    memberships: [{ organisationName: '青禾飞防（演示）', kind: 'company', role: 'owner', state: 'awaiting' }],
    platformRoles: [],
  })
  const origin = { address: '192.0.2.9', deviceToken: null }
  expect(await signIn(visitorCall(db), PERSON, origin, false)).toMatchObject({ as: 'person' })
  const trail = await historyOf(db.read, 'organisation', answer.organisationId)
  expect(trail).toMatchObject([{ act: 'register', toState: 'awaiting', personName: '沈一禾' }])
})

test('what is taken is said beside its field, and nothing is half created', async () => {
  await signUpWith()
  expect(await signUpWith({ email: 'other@example.cn' })).toEqual({ errors: { name: ['organisationTaken'] } })
  expect(await signUpWith({ email: 'other@example.cn' }, { name: '另一家' })).toEqual({
    errors: { creditCode: ['creditCodeTaken'] },
  })
  expect(await signUpWith({}, { name: '另一家', creditCode: '91330100MA00000027' })).toEqual({
    errors: { email: ['emailTaken'] },
  })
  expect(await signUpWith({ email: 'other@example.cn' }, { kind: 'agency', creditCode: null })).toHaveProperty(
    'personId',
  )
})

test('two sign-ups with one address at the same moment make one account', async () => {
  const both = await Promise.allSettled([
    signUpWith(),
    signUpWith({}, { name: '另一家', creditCode: '91330100MA00000027' }),
  ])
  const made = both.filter((b) => b.status === 'fulfilled' && 'personId' in b.value)
  expect(made).toHaveLength(1)
})

test('one network opens a limited number of accounts an hour', async () => {
  for (let i = 0; i < 20; i++) await signUpWith()
  await expect(signUpWith()).rejects.toMatchObject({ code: 'too_many' })
})

test('somebody with an account registers a further organisation with it', async () => {
  await somebody(db, 'lin')
  await registerOrganisation(await callBy(db, 'lin'), COMPANY)
  expect((await callBy(db, 'lin')).viewer.memberships).toMatchObject([{ role: 'owner', state: 'awaiting' }])
  expect(await registerOrganisation(await callBy(db, 'lin'), COMPANY)).toEqual({
    errors: { name: ['organisationTaken'] },
  })
})

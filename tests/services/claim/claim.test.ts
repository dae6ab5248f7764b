import { beforeEach, describe, expect, test } from 'vitest'
import { fileAccess } from '#app/services/attachment/owner-access.server.ts'
import { claimAsNewcomer } from '#app/services/claim/claim-as-newcomer.server.ts'
import { decideClaim } from '#app/services/claim/decide-claim.server.ts'
import { makeClaim } from '#app/services/claim/make-claim.server.ts'
import { withdrawClaim } from '#app/services/claim/withdraw-claim.server.ts'
import type { Db } from '#db/handle.ts'
import { claimOf, claimsTo, waitingClaims } from '#db/stores/claims/claims.ts'
import { historyOf } from '#db/stores/history.ts'
import { addMember, membersOf, removeMembership } from '#db/stores/organisations/members.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { anOrganisation, callBy, NOW, somebody, visitorCall } from '#tests/support/people.ts'

const INPUT = { creditCode: '91350100M000100Y43', post: '市场总监', reason: '企业邮箱可核对' }
const APPROVE = { verdict: 'approve', version: 1, answer: '' } as const
const REFUSE = { verdict: 'refuse', version: 1, ground: 'notShown', answer: '请上传授权书' } as const
let db: Db

beforeEach(async () => {
  db = await freshDatabase()
  await somebody(db, 'curator', { roles: ['curator'] })
  await somebody(db, 'auditor', { roles: ['auditor'] })
  for (const id of ['anna', 'bo', 'owner']) await somebody(db, id)
  await anOrganisation(db, 'imported', { kind: 'company' })
  await anOrganisation(db, 'staffed', { kind: 'company', members: { owner: 'owner' } })
  await anOrganisation(db, 'bureau', { kind: 'agency' })
})

const claim = async (id: string, companyId = 'imported') => makeClaim(await callBy(db, id), companyId, INPUT)
const idOf = async (person: string) => (await claimOf(db.read, person, 'imported'))?.id ?? ''
const stateOf = async (person: string) => (await claimOf(db.read, person, 'imported'))?.state
const owners = async () => (await membersOf(db.read, 'imported')).map(({ personId, role }) => `${personId} ${role}`)

describe('claiming', () => {
  test('waits for a curator, makes nobody a member, and twice is once', async () => {
    await claim('anna')
    await claim('anna')
    expect(await waitingClaims(db.read, { limit: 10, offset: 0 })).toMatchObject([
      { companyId: 'imported', companyName: 'imported', personName: 'anna' },
    ])
    expect(await owners()).toEqual([])
  })

  test('is not open for a company with members, nor for what is no company', async () => {
    await expect(claim('anna', 'staffed')).rejects.toMatchObject({ code: 'wrong_state' })
    await expect(claim('anna', 'bureau')).rejects.toMatchObject({ code: 'not_found' })
    await expect(claim('anna', 'nowhere')).rejects.toMatchObject({ code: 'not_found' })
  })

  test('somebody without an account opens one on the way, and belongs to nothing yet', async () => {
    const person = { personName: '陈一', email: 'chen@example.cn', password: 'long-enough-2026' }
    const from = { companyId: 'imported', address: '10.0.0.1' }
    const made = await claimAsNewcomer(visitorCall(db), from, { person, claim: INPUT })
    if ('errors' in made) throw new Error('refused')
    expect((await callBy(db, made.personId)).viewer.memberships).toEqual([])
    expect(await claimOf(db.read, made.personId, 'imported')).toMatchObject({ state: 'waiting' })
    expect(await claimAsNewcomer(visitorCall(db), from, { person, claim: INPUT })).toEqual({
      errors: { email: ['emailKnown'] },
    })
  })

  test('one person has no more than three claims waiting', async () => {
    for (const id of ['c1', 'c2', 'c3']) await anOrganisation(db, id, { kind: 'company' })
    for (const id of ['c1', 'c2', 'c3']) await claim('anna', id)
    await expect(claim('anna')).rejects.toMatchObject({ code: 'too_many' })
  })
})

describe('deciding', () => {
  test('approving one makes an owner and ends the others, who are told why', async () => {
    await claim('anna')
    await claim('bo')
    expect((await claimsTo(db.read, 'imported')).map(({ personName }) => personName).sort()).toEqual(['anna', 'bo'])
    const curator = await callBy(db, 'curator', new Date(NOW.getTime() + 1))
    await decideClaim(curator, await idOf('bo'), APPROVE)
    await decideClaim(curator, await idOf('bo'), APPROVE)
    expect(await owners()).toEqual(['bo owner'])
    expect(await claimOf(db.read, 'anna', 'imported')).toMatchObject({ state: 'refused', ground: 'claimedByOther' })
    expect(await historyOf(db.read, 'claim', await idOf('bo'))).toMatchObject([
      { act: 'claim' },
      { act: 'approveClaim' },
    ])
    await expect(claim('anna')).rejects.toMatchObject({ code: 'wrong_state' })
  })

  test('a refused one may claim again', async () => {
    await claim('anna')
    const first = await idOf('anna')
    await decideClaim(await callBy(db, 'curator'), first, REFUSE)
    expect(await claimOf(db.read, 'anna', 'imported')).toMatchObject({ state: 'refused', answer: '请上传授权书' })
    await makeClaim(await callBy(db, 'anna', new Date(NOW.getTime() + 1)), 'imported', INPUT)
    expect(await stateOf('anna')).toBe('waiting')
    expect(await idOf('anna')).not.toBe(first)
  })

  test('nobody decides without the right, their own, twice otherwise, or over members who came meanwhile', async () => {
    await claim('anna')
    const id = await idOf('anna')
    for (const who of ['anna', 'bo'])
      await expect(decideClaim(await callBy(db, who), id, APPROVE)).rejects.toMatchObject({ code: 'not_found' })
    await expect(decideClaim(await callBy(db, 'auditor'), id, APPROVE)).rejects.toMatchObject({ code: 'forbidden' })
    const curator = await callBy(db, 'curator')
    await expect(decideClaim(curator, id, { ...APPROVE, version: 7 })).rejects.toMatchObject({
      code: 'changed_meanwhile',
    })
    await claim('bo')
    await db.write((tx) =>
      addMember(tx, { personId: 'owner', organisationId: 'imported', role: 'owner', createdAt: NOW }),
    )
    await expect(decideClaim(curator, await idOf('bo'), APPROVE)).rejects.toMatchObject({ code: 'wrong_state' })
    await db.write((tx) => removeMembership(tx, { personId: 'owner', organisationId: 'imported' }))
    await claim('curator')
    await expect(decideClaim(curator, await idOf('curator'), APPROVE)).rejects.toMatchObject({ code: 'forbidden' })
    await decideClaim(curator, id, REFUSE)
    await expect(decideClaim(curator, id, { ...APPROVE, version: 2 })).rejects.toMatchObject({ code: 'wrong_state' })
    expect(await owners()).toEqual([])
  })
})

test('taking a claim back is one’s own, and over once it was answered', async () => {
  await claim('anna')
  const id = await idOf('anna')
  await expect(withdrawClaim(await callBy(db, 'bo'), id)).rejects.toMatchObject({ code: 'not_found' })
  expect(await withdrawClaim(await callBy(db, 'anna'), id)).toBe('imported')
  expect(await withdrawClaim(await callBy(db, 'anna'), id)).toBe('imported')
  expect(await stateOf('anna')).toBe('withdrawn')
  await makeClaim(await callBy(db, 'anna', new Date(NOW.getTime() + 1)), 'imported', INPUT)
  await decideClaim(await callBy(db, 'curator'), await idOf('anna'), REFUSE)
  await expect(withdrawClaim(await callBy(db, 'anna'), await idOf('anna'))).rejects.toMatchObject({
    code: 'wrong_state',
  })
})

test('the papers of a claim are read by who made it and who decides, and written only while it waits', async () => {
  await claim('anna')
  const place = { noun: 'claim', id: await idOf('anna'), field: 'licence' } as const
  const access = async (who: string) => fileAccess(db.read, (await callBy(db, who)).viewer, place, NOW)
  expect(await access('anna')).toMatchObject({ read: true, write: ['account.use', {}] })
  expect(await access('curator')).toEqual({ read: true, write: null })
  expect(await access('bo')).toEqual({ read: false, write: null })
  await decideClaim(await callBy(db, 'curator'), place.id, REFUSE)
  expect(await access('anna')).toEqual({ read: true, write: null })
})

import { beforeEach, describe, expect, test } from 'vitest'
import { invitationStanding, shownFrom } from '#app/domain/account/invitation.ts'
import { acceptInvitation, invitationBehind } from '#app/services/organisation/accept-invitation.server.ts'
import { changeMemberRole } from '#app/services/organisation/change-member-role.server.ts'
import { inviteMember } from '#app/services/organisation/invite-member.server.ts'
import { joinByInvitation } from '#app/services/organisation/join-by-invitation.server.ts'
import { removeMember } from '#app/services/organisation/remove-member.server.ts'
import { revokeInvitation } from '#app/services/organisation/revoke-invitation.server.ts'
import type { Db } from '#db/handle.ts'
import { historyOf } from '#db/stores/history.ts'
import { standingInvitations } from '#db/stores/organisations/invitations.ts'
import { membersOf } from '#db/stores/organisations/members.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { anOrganisation, callBy, NOW, somebody, visitorCall } from '#tests/support/people.ts'

const DAY_MS = 24 * 60 * 60 * 1000
let db: Db

beforeEach(async () => {
  db = await freshDatabase()
  for (const id of ['owner', 'editor', 'viewer', 'stranger']) await somebody(db, id)
  await anOrganisation(db, 'acme', { kind: 'company', members: { owner: 'owner', editor: 'editor', viewer: 'viewer' } })
  await anOrganisation(db, 'other', { kind: 'agency', members: { stranger: 'owner' } })
})

const roles = async () => Object.fromEntries((await membersOf(db.read, 'acme')).map((m) => [m.personId, m.role]))
const acts = async () => (await historyOf(db.read, 'organisation', 'acme')).map((h) => h.act).sort()

async function invited(email: string, now = NOW): Promise<string> {
  const answer = await inviteMember(await callBy(db, 'owner', now), 'acme', { email, role: 'editor' })
  if (!('token' in answer)) throw new Error('not invited')
  return answer.token
}

describe('an invitation', () => {
  test('lets a new person in once, under the invited address and role', async () => {
    const token = await invited('new@example.cn')
    const { personId } = await joinByInvitation(visitorCall(db), token, {
      personName: '新同事',
      password: '钱塘江上看大潮',
    })
    expect(await roles()).toMatchObject({ [personId]: 'editor' })
    expect((await callBy(db, personId)).viewer.email).toBe('new@example.cn')
    expect(await invitationBehind(visitorCall(db), token)).toBeNull()
    expect(await acts()).toEqual(['inviteMember', 'join'])
  })

  test('is accepted by the account it is for, and by no other', async () => {
    const token = await invited('stranger@example.cn')
    await somebody(db, 'mallory')
    await expect(acceptInvitation(await callBy(db, 'mallory'), token)).rejects.toMatchObject({ code: 'forbidden' })
    await acceptInvitation(await callBy(db, 'stranger'), token)
    expect(await roles()).toMatchObject({ stranger: 'editor' })
    await expect(acceptInvitation(await callBy(db, 'stranger'), token)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('cannot take over an account that exists', async () => {
    const token = await invited('stranger@example.cn')
    const joining = joinByInvitation(visitorCall(db), token, { personName: 'x', password: '钱塘江上看大潮' })
    await expect(joining).rejects.toMatchObject({ code: 'already_exists' })
    expect(await invitationBehind(visitorCall(db), token)).not.toBeNull()
  })

  test('is used by one of two who open it at the same moment', async () => {
    const token = await invited('new@example.cn')
    const join = () => joinByInvitation(visitorCall(db), token, { personName: '新', password: '钱塘江上看大潮' })
    const both = await Promise.allSettled([join(), join()])
    expect(both.map((b) => b.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('stands for fourteen days', async () => {
    const token = await invited('new@example.cn')
    const at = (days: number) => visitorCall(db, new Date(NOW.getTime() + days * DAY_MS))
    expect(await invitationBehind(at(13.9), token)).not.toBeNull()
    expect(await invitationBehind(at(14), token)).toBeNull()
  })

  test('is kept as a hash, replaced by the next one to the same address, and can be taken back', async () => {
    const first = await invited('new@example.cn')
    const second = await invited('new@example.cn')
    expect(await invitationBehind(visitorCall(db), first)).toBeNull()
    const [standing] = await standingInvitations(db.read, 'acme', NOW)
    expect(JSON.stringify(standing)).not.toContain(second)
    const id = standing?.id ?? ''
    await expect(revokeInvitation(await callBy(db, 'editor'), 'acme', id)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(revokeInvitation(await callBy(db, 'stranger'), 'other', id)).rejects.toMatchObject({
      code: 'not_found',
    })
    await revokeInvitation(await callBy(db, 'owner'), 'acme', id)
    expect(await invitationBehind(visitorCall(db), second)).toBeNull()
  })

  test('is shown as ending three days before its end, and for a month after it', async () => {
    await invited('new@example.cn')
    const at = (days: number) => new Date(NOW.getTime() + days * DAY_MS)
    const standingAt = async (days: number) =>
      (await standingInvitations(db.read, 'acme', shownFrom(at(days)))).map((one) => invitationStanding(one, at(days)))
    expect(await standingAt(10.9)).toEqual(['good'])
    expect(await standingAt(11)).toEqual(['ending'])
    expect(await standingAt(14)).toEqual(['ended'])
    expect(await standingAt(44)).toEqual([])
  })

  test('is not made for somebody who is a member already', async () => {
    const again = await inviteMember(await callBy(db, 'owner'), 'acme', { email: 'editor@example.cn', role: 'owner' })
    expect(again).toEqual({ errors: { email: ['alreadyMember'] } })
  })
})

describe('members', () => {
  test.each([
    ['editor', 'forbidden'],
    ['viewer', 'forbidden'],
    ['stranger', 'not_found'],
  ])('the %s may neither invite, change nor remove anybody', async (personId, code) => {
    const call = await callBy(db, personId)
    const place = { organisationId: 'acme', personId: 'viewer' }
    await expect(inviteMember(call, 'acme', { email: 'a@b.cn', role: 'owner' })).rejects.toMatchObject({ code })
    await expect(changeMemberRole(call, place, 'owner')).rejects.toMatchObject({ code })
    await expect(removeMember(call, place)).rejects.toMatchObject({ code })
    expect(await roles()).toEqual({ owner: 'owner', editor: 'editor', viewer: 'viewer' })
  })

  test('an owner gives another role and removes a member, and both are written down', async () => {
    const call = await callBy(db, 'owner')
    await changeMemberRole(call, { organisationId: 'acme', personId: 'viewer' }, 'editor')
    await removeMember(call, { organisationId: 'acme', personId: 'editor' })
    expect(await roles()).toEqual({ owner: 'owner', viewer: 'editor' })
    expect(await acts()).toEqual(['changeRole', 'removeMember'])
  })

  test('the last owner neither leaves nor steps down', async () => {
    const call = await callBy(db, 'owner')
    const place = { organisationId: 'acme', personId: 'owner' }
    await expect(removeMember(call, place)).rejects.toMatchObject({ code: 'wrong_state' })
    await expect(changeMemberRole(call, place, 'viewer')).rejects.toMatchObject({ code: 'wrong_state' })
    await changeMemberRole(call, { organisationId: 'acme', personId: 'editor' }, 'owner')
    await removeMember(call, place)
    expect(await roles()).toEqual({ editor: 'owner', viewer: 'viewer' })
  })
})

import { beforeEach, expect, test } from 'vitest'
import { inviteFirstMember, inviteMember } from '#app/services/organisation/invite-member.server.ts'
import { joinByInvitation } from '#app/services/organisation/join-by-invitation.server.ts'
import type { Db } from '#db/handle.ts'
import { historyOf } from '#db/stores/history.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { anOrganisation, callBy, somebody, visitorCall } from '#tests/support/people.ts'

let db: Db

beforeEach(async () => {
  db = await freshDatabase()
  await somebody(db, 'curator', { roles: ['curator'] })
  await somebody(db, 'auditor', { roles: ['auditor'] })
  await somebody(db, 'owner')
  await anOrganisation(db, 'listed', { kind: 'agency' })
  await anOrganisation(db, 'staffed', { kind: 'agency', members: { owner: 'owner' } })
  await anOrganisation(db, 'waiting', { kind: 'company', state: 'awaiting' })
})

const first = async (who: string, organisationId: string) =>
  inviteFirstMember(await callBy(db, who), organisationId, 'chief@example.cn')

test('a curator invites the first owner of an organisation that a list brought, who then invites the others', async () => {
  const { token } = await first('curator', 'listed')
  const { personId } = await joinByInvitation(visitorCall(db), token, {
    personName: '处长',
    password: '钱塘江上看大潮',
  })
  const chief = await callBy(db, personId)
  expect(chief.viewer.memberships).toMatchObject([{ organisationId: 'listed', role: 'owner' }])
  expect(await inviteMember(chief, 'listed', { email: 'clerk@example.cn', role: 'editor' })).toHaveProperty('token')
  expect((await historyOf(db.read, 'organisation', 'listed')).map(({ act }) => act).sort()).toEqual([
    'inviteMember',
    'inviteMember',
    'join',
  ])
})

test('an organisation with people of its own is not a curator’s to staff', async () => {
  await expect(first('curator', 'staffed')).rejects.toMatchObject({ code: 'not_found' })
})

test('nobody is invited before the organisation is verified, and nobody but curators and administrators invites', async () => {
  await expect(first('curator', 'waiting')).rejects.toMatchObject({ code: 'wrong_state' })
  for (const who of ['auditor', 'owner'])
    await expect(first(who, 'listed')).rejects.toMatchObject({ code: 'forbidden' })
})

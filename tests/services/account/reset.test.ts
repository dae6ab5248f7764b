import { beforeEach, expect, test } from 'vitest'
import { askForReset } from '#app/services/account/ask-for-reset.server.ts'
import { askForConfirmation, confirmAddress } from '#app/services/account/confirm-address.server.ts'
import { hashPassword } from '#app/services/account/password.server.ts'
import { resetPassword } from '#app/services/account/reset-password.server.ts'
import { signIn } from '#app/services/account/sign-in.server.ts'
import { deliverMails } from '#app/services/mail/deliver-mails.server.ts'
import { personKeyBy } from '#app/services/sealing/person-keys.server.ts'
import type { Db } from '#db/handle.ts'
import { mail, mailbox, mailedLink } from '#db/schema.ts'
import { personKeyOf } from '#db/stores/sealing/person-keys.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { callBy, NOW, somebody, visitorCall } from '#tests/support/people.ts'

const OLD = '西溪湿地看芦花'
const NEW = '钱塘江上观大潮'
const HERE = '192.0.2.9'
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
let db: Db

beforeEach(async () => {
  db = await freshDatabase()
  await somebody(db, 'lan', { passwordHash: await hashPassword(OLD) })
})

/** Sends what waits and gives the paths that were mailed. */
async function mailed(now = NOW): Promise<string[]> {
  const paths: string[] = []
  const setup = { server: 'smtp://127.0.0.1:1', from: 'a@example.cn', site: 'https://x.example' }
  await deliverMails(db, now, setup, {
    clock: () => now,
    compose: (matter) => {
      if ('path' in matter) paths.push(matter.path)
      return { subject: '', text: '', html: '' }
    },
    open: () => ({ send: async () => ({ as: 'sent' }), close: () => undefined }),
  })
  return paths
}

const tokenOf = (path: string | undefined) => path?.split('/').at(-1) ?? ''
const entered = async (password: string) =>
  (await signIn(visitorCall(db), { email: 'lan@example.cn', password }, { address: HERE, deviceToken: null }, false)).as

test('a mailed link sets a new password once, and every other link is used up with it', async () => {
  await askForReset(visitorCall(db), 'lan@example.cn', HERE)
  await askForReset(visitorCall(db), 'lan@example.cn', HERE)
  const [one, two] = await mailed()
  expect(await resetPassword(visitorCall(db), tokenOf(one), 'LAN')).toEqual({ as: 'ownAddress' })
  expect(await resetPassword(visitorCall(db), tokenOf(one), NEW)).toEqual({ as: 'done', personId: 'lan' })
  expect(await resetPassword(visitorCall(db), tokenOf(one), OLD)).toEqual({ as: 'gone' })
  expect(await resetPassword(visitorCall(db), tokenOf(two), OLD)).toEqual({ as: 'gone' })
  expect([await entered(NEW), await entered(OLD)]).toEqual(['person', 'wrong'])
})

test('a link is over after an hour, and unknown ones open nothing', async () => {
  await askForReset(visitorCall(db), 'lan@example.cn', HERE)
  const [path] = await mailed()
  expect(await resetPassword(visitorCall(db, later(61)), tokenOf(path), NEW)).toEqual({ as: 'gone' })
  expect(await resetPassword(visitorCall(db), 'nobody-sent-this', NEW)).toEqual({ as: 'gone' })
  expect(await resetPassword(visitorCall(db, later(59)), tokenOf(path), NEW)).toMatchObject({ as: 'done' })
})

test('neither the queue nor the table of links holds what opens anything', async () => {
  await askForReset(visitorCall(db), 'lan@example.cn', HERE)
  const [path] = await mailed()
  const rows = [await db.read.select().from(mail), await db.read.select().from(mailedLink)]
  expect(JSON.stringify(rows)).not.toContain(tokenOf(path))
  expect(tokenOf(path).length).toBeGreaterThan(30)
})

test('the answer is the same for whoever asks; unknown, demo and much asked accounts get no mail', async () => {
  await somebody(db, 'demo', { demo: true })
  const asked = (email: string) => askForReset(visitorCall(db), email, HERE)
  expect(await asked('nobody@example.cn')).toBe(await asked('demo@example.cn'))
  expect(await mailed()).toEqual([])
  for (let n = 0; n < 6; n += 1) await asked('lan@example.cn')
  expect(await mailed()).toHaveLength(3)
  for (let n = 0; n < 12; n += 1) await asked(`other${n}@example.cn`)
  await expect(asked('lan@example.cn')).rejects.toMatchObject({ code: 'too_many' })
})

test('a reset makes way for a new private key: the old one cannot be unlocked any more', async () => {
  await personKeyBy(db, { personId: 'lan', password: OLD, now: NOW })
  await askForReset(visitorCall(db), 'lan@example.cn', HERE)
  await resetPassword(visitorCall(db), tokenOf((await mailed())[0]), NEW)
  expect(await personKeyOf(db.read, 'lan')).toBeNull()
  expect(await personKeyBy(db, { personId: 'lan', password: NEW, now: NOW })).not.toBeNull()
})

test('an address is confirmed by its link, again and again, until it is another address', async () => {
  await askForConfirmation(await callBy(db, 'lan'), 'en')
  const [path] = await mailed()
  expect((await db.read.select().from(mailbox))[0]?.confirmedAt).toBeNull()
  expect(await confirmAddress(visitorCall(db), 'nobody-sent-this')).toBe(false)
  expect(await confirmAddress(visitorCall(db), tokenOf(path))).toBe(true)
  expect(await confirmAddress(visitorCall(db, later(9999)), tokenOf(path))).toBe(true)
  expect((await db.read.select().from(mailbox))[0]).toMatchObject({ locale: 'en', confirmedAt: NOW })
  await askForConfirmation(await callBy(db, 'lan'), 'en')
  expect(await mailed(later(1))).toEqual([])
})

test('a link to confirm is over after three days', async () => {
  await askForConfirmation(await callBy(db, 'lan'), 'zh')
  const [path] = await mailed()
  expect(await confirmAddress(visitorCall(db, later(73 * 60)), tokenOf(path))).toBe(false)
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { deliverMails, type Ways } from '#app/services/mail/deliver-mails.server.ts'
import { gatherDigests } from '#app/services/mail/gather-digests.server.ts'
import { openPost } from '#app/services/mail/post.server.ts'
import { notify } from '#app/services/notice/notify.server.ts'
import type { Db } from '#db/handle.ts'
import { confirmMailbox, ensureMailbox, saveChoices } from '#db/stores/notices/mailboxes.ts'
import { countMails, mailsIn, queueMail, sendAgain } from '#db/stores/notices/mails.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { mailServer, smtpError } from '#tests/support/mail-server.ts'
import { NOW, somebody } from '#tests/support/people.ts'

const PAGE = { limit: 50, offset: 0 }
const MINUTE_MS = 60_000
const later = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE_MS)
const said: Ways['compose'] = (matter) => {
  const text = 'path' in matter ? matter.path : matter.notices.map(({ kind }) => kind).join(' ')
  return { subject: text, text, html: `<p>${text}</p>` }
}
let db: Db
let close = async () => {}

beforeEach(async () => {
  db = await freshDatabase()
  await somebody(db, 'lan')
  await db.write(async (tx) => {
    await ensureMailbox(tx, 'lan', 'zh')
    await confirmMailbox(tx, 'lan', NOW)
  })
})
afterEach(() => close())

async function served(answers = {}) {
  const server = await mailServer(answers)
  close = server.close
  return server
}

const setupAt = (server: string) => ({ server, from: '幸会 <site@example.cn>', site: 'https://xinghui.example' })
const tell = (happening: string, personId = 'lan') =>
  db.write((tx) =>
    notify(
      tx,
      { kind: 'verified', happening, personIds: [personId], detail: { name: 'x' }, path: '/account', at: NOW },
      NOW,
    ),
  )
const deliver = (url: string, now = NOW, ways: Partial<Ways> = {}) =>
  deliverMails(db, now, setupAt(url), { compose: said, clock: () => now, ...ways })

test('a mail is sent once, with its own Message-ID and a way to stop it', async () => {
  const { url, taken } = await served()
  await tell('one')
  expect(await deliver(url)).toBe(1)
  expect(await deliver(url, later(60))).toBe(0)
  const [row] = await mailsIn(db.read, 'sent', PAGE)
  expect(taken).toHaveLength(1)
  expect(taken[0]).toMatchObject({ to: ['lan@example.cn'], from: 'site@example.cn' })
  expect(taken[0]?.raw).toContain(`Message-ID: <${row?.id}@xinghui.example>`)
  expect(taken[0]?.raw).toContain('List-Unsubscribe: <https://xinghui.example/account/notices/settings>')
})

test('two nodes at once send each mail once', async () => {
  const { url, taken } = await served()
  for (let n = 0; n < 12; n += 1) await tell(`h${n}`)
  const counts = await Promise.all([deliver(url), deliver(url), deliver(url)])
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(12)
  expect(taken).toHaveLength(12)
})

test('a dead server loses nothing, and the first mail that cannot be sent ends the round', async () => {
  const dead = await mailServer()
  await dead.close()
  for (let n = 0; n < 3; n += 1) await tell(`h${n}`)
  let tried = 0
  const counting: Ways['open'] = (setup) => {
    const post = openPost(setup)
    return {
      ...post,
      send: (posted) => {
        tried += 1
        return post.send(posted)
      },
    }
  }
  expect(await deliver(dead.url, NOW, { open: counting })).toBe(0)
  expect(tried).toBe(1)
  expect(await countMails(db.read, 'waiting')).toBe(3)
  const { url, taken } = await served()
  expect(await deliver(url)).toBe(0)
  expect(await deliver(url, later(2))).toBe(3)
  expect(taken).toHaveLength(3)
})

test('what the server puts off is tried later, and later still', async () => {
  const { url, taken } = await served({
    onRcptTo: (_: unknown, __: unknown, done: (e: Error) => void) => done(smtpError(451)),
  })
  await tell('one')
  await deliver(url)
  await deliver(url, later(2))
  expect(await mailsIn(db.read, 'waiting', PAGE)).toMatchObject([{ tries: 2, nextAt: later(2 + 5) }])
  expect(taken).toEqual([])
})

test('what the server refuses for good is marked, kept with its words, and sent when asked for again', async () => {
  const refusing = await mailServer({ onRcptTo: (_, __, done) => done(smtpError(550)) })
  await tell('one')
  await deliver(refusing.url)
  await refusing.close()
  const [refused] = await mailsIn(db.read, 'refused', PAGE)
  expect(refused?.error).toContain('550')
  const { url, taken } = await served()
  expect(await deliver(url, later(10_000))).toBe(0)
  expect(await db.write((tx) => sendAgain(tx, refused?.id ?? '', NOW))).toBe(true)
  expect(await deliver(url)).toBe(1)
  expect(taken).toHaveLength(1)
})

test('a sender the server does not take is the trouble of the site: nothing is refused for it', async () => {
  const { url } = await served({
    onMailFrom: (_: unknown, __: unknown, done: (e: Error) => void) => done(smtpError(553)),
  })
  await tell('one')
  await deliver(url)
  expect(await countMails(db.read, 'waiting')).toBe(1)
})

test('a node that dies between sending and writing down sends again after the lease, as the same mail', async () => {
  const { url, taken } = await served()
  await tell('one')
  const dying: Ways['open'] = (setup) => {
    const post = openPost(setup)
    return {
      ...post,
      send: async (posted) => {
        await post.send(posted)
        throw new Error('killed')
      },
    }
  }
  await expect(deliver(url, NOW, { open: dying })).rejects.toThrow('killed')
  expect(await deliver(url, later(4))).toBe(0)
  expect(await deliver(url, later(6))).toBe(1)
  const ids = taken.map(({ raw }) => /Message-ID: (\S+)/.exec(raw)?.[1])
  expect(ids).toHaveLength(2)
  expect(ids[0]).toBe(ids[1])
})

test('words with line breaks make no header', async () => {
  const { url, taken } = await served()
  await tell('one')
  const evil = 'a\r\nBcc: other@example.cn\r\n\r\nbody'
  await deliver(url, NOW, { compose: () => ({ subject: evil, text: 'x', html: 'x' }) })
  expect(taken[0]?.to).toEqual(['lan@example.cn'])
  expect(taken[0]?.raw.split(/\r?\n\r?\n/)[0]).not.toMatch(/^Bcc:/im)
})

test('what is summed up goes out once a day, after eight in Hangzhou', async () => {
  const { url, taken } = await served()
  await db.write((tx) => saveChoices(tx, 'lan', { locale: 'en', choices: { verified: 'daily' } }))
  await tell('one')
  await tell('two')
  await gatherDigests(db, NOW)
  expect(await deliver(url)).toBe(0)
  const nextMorning = later(24 * 60)
  await Promise.all([gatherDigests(db, nextMorning), gatherDigests(db, nextMorning)])
  await gatherDigests(db, later(24 * 60 + 5))
  expect(await deliver(url, later(24 * 60 + 5))).toBe(1)
  expect(taken[0]?.raw).toContain('verified verified')
})

test('who closed an account, confirmed nothing or is of the demo gets nothing', async () => {
  const { url, taken } = await served()
  await somebody(db, 'mei')
  await somebody(db, 'demo', { demo: true })
  await db.write(async (tx) => {
    await queueMail(tx, { personId: 'mei', kind: 'digest', about: 'mei:x', now: NOW })
    await queueMail(tx, { personId: 'demo', kind: 'reset', about: 'r', now: NOW })
  })
  expect(await deliver(url)).toBe(0)
  expect(taken).toEqual([])
  expect(await countMails(db.read, 'dropped')).toBe(2)
})

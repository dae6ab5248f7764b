import { beforeEach, describe, expect, test } from 'vitest'
import { cancelEvent } from '#app/services/event/cancel-event.server.ts'
import { createEvent } from '#app/services/event/create-event.server.ts'
import { editEvent } from '#app/services/event/edit-event.server.ts'
import { eventPage } from '#app/services/event/event-page.server.ts'
import { holdEvent } from '#app/services/event/hold-event.server.ts'
import { publishEvent } from '#app/services/event/publish-event.server.ts'
import { checkInByPass, checkInFromList, shownPass } from '#app/services/event/registration/check-in.server.ts'
import { makePass } from '#app/services/event/registration/make-pass.server.ts'
import { registrationPage } from '#app/services/event/registration/registration-page.server.ts'
import { withdrawRegistration } from '#app/services/event/registration/withdraw-registration.server.ts'
import type { Db } from '#db/handle.ts'
import { eventPass } from '#db/schema.ts'
import { eventByCode } from '#db/stores/events/events.ts'
import { registrationOf, registrationsFor } from '#db/stores/events/registrations.ts'
import { historyOf } from '#db/stores/history.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { comes, eventGiven, publishedEvent } from '#tests/support/event.ts'
import { daysLater, pairTown } from '#tests/support/pair.ts'
import { visitorCall } from '#tests/support/people.ts'

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
})

const stored = async (code: string) => {
  const event = await eventByCode(db.read, code)
  if (!event) throw new Error(`no event ${code}`)
  return event
}
const queue = async (code: string) =>
  (await registrationsFor(db.read, (await stored(code)).id)).map(
    ({ registration }) => `${registration.organisationId} ${registration.state}`,
  )

describe('an event', () => {
  test('is a draft that nobody but curators and the auditor finds, until it is published', async () => {
    const made = await createEvent(town.curator, eventGiven())
    if (!made.ok) throw new Error('not made')
    expect(made.code).toBe('HZ-E-2026-001')
    await expect(eventPage(town.company, made.code, 'zh')).rejects.toMatchObject({ code: 'not_found' })
    expect((await eventPage(town.auditor, made.code, 'zh')).event.state).toBe('draft')
    await publishEvent(daysLater(town.curator, 1), made.code)
    await publishEvent(daysLater(town.colleague, 2), made.code)
    const page = await eventPage(visitorCall(db), made.code.toLowerCase(), 'en')
    expect(page).toMatchObject({ event: { state: 'published' }, tags: [{ id: 'lae' }], own: [], curates: false })
    expect(page.event).not.toHaveProperty('createdById')
    const acts = (await historyOf(db.read, 'event', (await stored(made.code)).id)).map(({ act }) => act)
    expect(acts).toEqual(['create', 'publish'])
  })

  test.each(['agency', 'company', 'auditor', 'administrator'] as const)('%s makes none', async (who) => {
    await expect(createEvent(town[who], eventGiven())).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('takes only tags that there are', async () => {
    expect(await createEvent(town.curator, eventGiven({ tags: '低空经济、没有这个' }))).toEqual({
      ok: false,
      errors: { tags: ['tagNotFound:没有这个'] },
    })
  })

  test('numbers follow one another, also when two curators begin at once', async () => {
    const made = await Promise.all([1, 2, 3].map(() => createEvent(town.curator, eventGiven())))
    expect(made.map((one) => one.ok && one.code).sort()).toEqual(['HZ-E-2026-001', 'HZ-E-2026-002', 'HZ-E-2026-003'])
  })

  test('changes raise the sequence once it is published, and a second editor is told', async () => {
    const code = await publishedEvent(town.curator)
    const { version } = await stored(code)
    expect(await editEvent(town.curator, { code, version }, eventGiven({ place: '五楼' }))).toEqual({ ok: true, code })
    expect(await stored(code)).toMatchObject({ sequence: 1, place: '五楼' })
    expect(await editEvent(town.colleague, { code, version }, eventGiven({ place: '六楼' }))).toEqual({
      ok: false,
      errors: { '': ['changedOnDesk'] },
    })
    await cancelEvent(town.curator, code, '场地停电，另行通知。')
    await cancelEvent(town.curator, code, '再来一次也一样。')
    expect(await stored(code)).toMatchObject({ sequence: 2, state: 'cancelled', closedReason: '场地停电，另行通知。' })
    await expect(editEvent(town.curator, { code, version }, eventGiven())).rejects.toMatchObject({
      code: 'wrong_state',
    })
  })

  test('is held once it has begun, not before', async () => {
    const code = await publishedEvent(town.curator)
    await expect(holdEvent(town.curator, code)).rejects.toMatchObject({ code: 'wrong_state' })
    await holdEvent(daysLater(town.curator, 10.1), code)
    await holdEvent(daysLater(town.curator, 11), code)
    expect((await stored(code)).state).toBe('held')
    await expect(cancelEvent(town.curator, code, '太晚了，不能取消。')).rejects.toMatchObject({ code: 'wrong_state' })
  })
})

describe('registering', () => {
  test('an agency comes with its own scenarios, a company with its wishes; the same again changes nothing', async () => {
    const code = await publishedEvent(town.curator)
    expect(await comes(town.agency, code, 'agency', ['river', 'no such'])).toBe('registered')
    expect(await comes(town.company, code, 'kite', ['river'])).toBe('registered')
    const { id } = await stored(code)
    const before = await registrationOf(db.read, id, 'agency')
    await comes(town.agency, code, 'agency', ['river', 'no such'])
    expect(await registrationOf(db.read, id, 'agency')).toEqual(before)
    expect(before).toMatchObject({ side: 'agency', scenarioIds: ['river'], delegates: 1, version: 1 })
    expect(await comes(town.otherAgency, code, 'other-agency', ['river'])).toBe('registered')
    expect(await registrationOf(db.read, id, 'other-agency')).toMatchObject({ scenarioIds: [] })
    expect((await eventPage(visitorCall(db), code, 'zh')).attendance).toEqual({ agencies: 2, companies: 1, waiting: 0 })
  })

  test('a change of what is to be talked about is said to be saved, on the waiting list too', async () => {
    const code = await publishedEvent(town.curator, { capacity: '1' })
    expect(await comes(town.agency, code, 'agency')).toBe('registered')
    expect(await comes(town.agency, code, 'agency')).toBe('registered')
    expect(await comes(town.agency, code, 'agency', ['river'])).toBe('saved')
    expect(await comes(daysLater(town.company, 1), code, 'kite')).toBe('waiting')
    expect(await comes(daysLater(town.company, 1), code, 'kite', ['river'])).toBe('saved')
    expect(await queue(code)).toEqual(['agency registered', 'kite waiting'])
  })

  test.each([
    ['agencyViewer', 'agency', 'forbidden'],
    ['unverified', 'new', 'forbidden'],
    ['company', 'hand', 'not_found'],
    ['auditor', 'kite', 'not_found'],
  ] as const)('%s does not register %s: %s', async (who, organisationId, code) => {
    await expect(comes(town[who], await publishedEvent(town.curator), organisationId)).rejects.toMatchObject({ code })
  })

  test('after the deadline a member comes too late, a curator does not', async () => {
    const code = await publishedEvent(town.curator)
    await expect(comes(daysLater(town.company, 9), code, 'kite')).rejects.toMatchObject({ code: 'too_late' })
    expect(await comes(daysLater(town.curator, 9), code, 'kite')).toBe('registered')
    await expect(withdrawRegistration(daysLater(town.company, 9), code, 'kite')).rejects.toMatchObject({
      code: 'too_late',
    })
    await expect(comes(daysLater(town.curator, 11), code, 'hand')).rejects.toMatchObject({ code: 'too_late' })
    await expect(comes(town.curator, code, 'new')).rejects.toMatchObject({ code: 'not_found' })
  })

  test('a full event has a waiting list, which moves up in order', async () => {
    const code = await publishedEvent(town.curator, { capacity: '1' })
    expect(await comes(town.agency, code, 'agency')).toBe('registered')
    expect(await comes(daysLater(town.company, 1), code, 'kite')).toBe('waiting')
    expect(await comes(daysLater(town.otherCompany, 2), code, 'hand')).toBe('waiting')
    await withdrawRegistration(daysLater(town.agency, 3), code, 'agency')
    await withdrawRegistration(daysLater(town.agency, 3), code, 'agency')
    expect(await queue(code)).toEqual(['kite registered', 'hand waiting'])
    // Whoever comes back stands at the end.
    expect(await comes(daysLater(town.agency, 4), code, 'agency')).toBe('waiting')
    const { version } = await stored(code)
    await editEvent(daysLater(town.curator, 5), { code, version }, eventGiven({ capacity: '2' }))
    expect(await queue(code)).toEqual(['kite registered', 'hand registered', 'agency waiting'])
  })

  test('a company sees its own registration and nobody else’s', async () => {
    const code = await publishedEvent(town.curator)
    await comes(town.agency, code, 'agency', ['river'])
    await expect(registrationPage(town.company, code, 'agency')).rejects.toMatchObject({ code: 'not_found' })
    const own = await registrationPage(town.company, code, null)
    expect(own).toMatchObject({ organisation: { id: 'kite' }, registration: null, open: true })
    expect(own?.offered.map(({ id }) => id)).toEqual(['river'])
    expect(await registrationPage(town.administrator, code, null)).toBeNull()
    expect(await registrationPage(town.curator, code, 'agency')).toMatchObject({
      registration: { state: 'registered' },
    })
  })
})

describe('at the door', () => {
  test('a pass is a link that only its hash is kept of; a curator checks in by it, once', async () => {
    const code = await publishedEvent(town.curator)
    await comes(town.company, code, 'kite')
    const token = await makePass(town.company, code, 'kite')
    const other = await makePass(town.company, code, 'kite')
    expect(token).not.toBe(other)
    const hashes = (await db.read.select().from(eventPass)).map(({ tokenHash }) => tokenHash)
    expect(hashes).toHaveLength(2)
    expect(hashes).not.toContain(token)
    expect(await shownPass(visitorCall(db), token)).toMatchObject({ registration: null, mayCheckIn: false })
    expect(await shownPass(town.otherCompany, token)).toMatchObject({ registration: null, mayCheckIn: false })
    expect(await shownPass(town.company, token)).toMatchObject({
      registration: { organisationName: '纸鸢巡检（演示）' },
    })
    await expect(checkInByPass(town.company, token)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(checkInByPass(town.curator, `${token}x`)).rejects.toMatchObject({ code: 'not_found' })
    await checkInByPass(daysLater(town.curator, 10), token)
    await checkInByPass(daysLater(town.colleague, 10.1), other)
    const { id } = await stored(code)
    expect(await registrationOf(db.read, id, 'kite')).toMatchObject({
      checkedInAt: daysLater(town.curator, 10).now,
      checkedInById: 'curator',
    })
  })

  test('nobody makes a pass for others, or without being registered', async () => {
    const code = await publishedEvent(town.curator)
    await expect(makePass(town.company, code, 'kite')).rejects.toMatchObject({ code: 'not_found' })
    await comes(town.company, code, 'kite')
    await expect(makePass(town.otherCompany, code, 'kite')).rejects.toMatchObject({ code: 'not_found' })
    await expect(makePass(town.auditor, code, 'kite')).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('who waits is let in by a curator, who withdrew is not', async () => {
    const code = await publishedEvent(town.curator, { capacity: '1' })
    await comes(town.agency, code, 'agency')
    await comes(daysLater(town.company, 1), code, 'kite')
    await checkInFromList(town.curator, code, 'kite')
    expect(await queue(code)).toEqual(['agency registered', 'kite registered'])
    await withdrawRegistration(town.agency, code, 'agency')
    await expect(checkInFromList(town.curator, code, 'agency')).rejects.toMatchObject({ code: 'wrong_state' })
    await expect(checkInFromList(town.auditor, code, 'kite')).rejects.toMatchObject({ code: 'forbidden' })
  })
})

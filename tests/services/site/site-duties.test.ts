import { beforeEach, describe, expect, test } from 'vitest'
import { checkLinks, checkLinksAtNight } from '#app/services/site/check-links.server.ts'
import { shownPage, writtenOf } from '#app/services/site/content-page.server.ts'
import { inspection } from '#app/services/site/inspection.server.ts'
import { saveIdentity } from '#app/services/site/save-identity.server.ts'
import { savePage } from '#app/services/site/save-page.server.ts'
import type { Ask } from '#app/services/site/walk.ts'
import type { Db } from '#db/handle.ts'
import { historyOf } from '#db/stores/history.ts'
import { identityOf } from '#db/stores/site/identity.ts'
import { lastEndedLinkCheck } from '#db/stores/site/link-checks.ts'
import { pageVersions } from '#db/stores/site/page-versions.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { daysLater, pairTown } from '#tests/support/pair.ts'

const BUILT_IN = { bodyZh: '内置', bodyEn: 'built in' }
const FIRST = { bodyZh: '第一版', bodyEn: 'first', note: '写明主办单位', seen: 0 }
const ask: Ask = async (path) =>
  path === '/' ? { status: 200, html: '<a href="/gone">gone</a>' } : { status: 404, html: null }

const said = (text: string) => [{ tag: 'p', href: null, children: [text] }]

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
})

describe('a content page', () => {
  test('shows what is built in until somebody writes it; every save is a version and in the trail', async () => {
    expect(await shownPage(db.read, 'about', BUILT_IN, 'zh')).toEqual({ written: said('内置'), updatedAt: null })
    expect(await savePage(town.administrator, 'about', FIRST)).toEqual({ ok: true, number: 1 })
    expect(await savePage(town.administrator, 'about', FIRST)).toEqual({ ok: true, number: 1 })
    const second = { ...FIRST, bodyEn: 'second', seen: 1 }
    expect(await savePage(daysLater(town.administrator, 1), 'about', second)).toEqual({ ok: true, number: 2 })
    expect(await shownPage(db.read, 'about', BUILT_IN, 'en')).toMatchObject({ written: said('second') })
    expect((await pageVersions(db.read, 'about', 9)).map(({ number }) => number)).toEqual([2, 1])
    expect((await historyOf(db.read, 'site', 'about')).map(({ detail }) => detail)).toEqual([
      { number: 1 },
      { number: 2 },
    ])
  })

  test('is not saved over what a colleague saved meanwhile', async () => {
    await savePage(town.administrator, 'about', FIRST)
    const late = { ...FIRST, bodyZh: '另一个第一版' }
    expect(await savePage(town.administrator, 'about', late)).toEqual({ ok: false, newest: 1 })
    expect(await shownPage(db.read, 'about', BUILT_IN, 'zh')).toMatchObject({ written: said('第一版') })
  })

  test('never becomes HTML of its own, nor an address that runs', () => {
    const [typed, links] = writtenOf(
      '<script>alert(1)</script>\n\n[x](javascript:alert(1)) [y](https://example.org)',
    ).map((node) => (typeof node === 'string' ? [] : node.children))
    expect(typed).toEqual(['<script>alert(1)</script>'])
    expect(links).toEqual(['[x](javascript:alert(1)) ', { tag: 'a', href: 'https://example.org', children: ['y'] }])
  })
})

test('identifiers are said, changed and taken back', async () => {
  await saveIdentity(town.administrator, { host: '主办（演示）', icp: '浙ICP备12345678号' })
  await saveIdentity(town.administrator, { host: '主办（演示）', icp: '浙ICP备12345678号' })
  await saveIdentity(daysLater(town.administrator, 1), { host: '承办（演示）' })
  expect(await identityOf(db.read)).toEqual({ host: '承办（演示）' })
  expect((await historyOf(db.read, 'site', 'identity')).map(({ detail }) => detail)).toEqual([
    { changed: ['host', 'icp'] },
    { changed: ['host', 'icp'] },
  ])
})

describe('the links', () => {
  test('are walked over one walk at a time, and what it found is in the inspection', async () => {
    let answer = () => {}
    const answered = new Promise<void>((resolve) => {
      answer = resolve
    })
    const first = await checkLinks(town.administrator, (path) => answered.then(() => ask(path)))
    expect((await checkLinks(town.administrator, ask)).ended).toBeNull()
    expect(await inspection(town.curator)).toMatchObject({ walking: true, walked: null, mayWalk: false })
    answer()
    await first.ended
    const after = await inspection(town.administrator)
    expect(after).toMatchObject({ walking: false, walked: { pages: 1, links: 2 }, mayWalk: true })
    expect(after.findings.find(({ indicator }) => indicator === 'links')).toMatchObject({ faults: 1 })
  })

  test('are walked over by night once', async () => {
    const night = (text: string) => checkLinksAtNight(db, new Date(text), ask)
    await night('2026-06-01T05:00:00Z')
    expect(await lastEndedLinkCheck(db.read)).toBeNull()
    await night('2026-06-01T19:00:00Z')
    const first = await lastEndedLinkCheck(db.read)
    await night('2026-06-01T19:30:00Z')
    expect((await lastEndedLinkCheck(db.read))?.id).toBe(first?.id)
    await night('2026-06-02T19:00:00Z')
    expect((await lastEndedLinkCheck(db.read))?.id).not.toBe(first?.id)
  })
})

test('the inspection counts what stands in the columns', async () => {
  const { columns, findings } = await inspection(town.auditor)
  expect(columns.scenarios.count).toBeGreaterThan(0)
  expect(columns.events).toEqual({ count: 0, updatedAt: null })
  expect(findings.find(({ indicator }) => indicator === 'empty')?.columns).toEqual([
    'capabilityLists',
    'forecasts',
    'events',
  ])
})

test.each(['agency', 'company', 'curator', 'auditor'] as const)('%s writes nothing', async (who) => {
  const forbidden = { code: 'forbidden' }
  await expect(savePage(town[who], 'about', FIRST)).rejects.toMatchObject(forbidden)
  await expect(saveIdentity(town[who], {})).rejects.toMatchObject(forbidden)
  await expect(checkLinks(town[who], ask)).rejects.toMatchObject(forbidden)
})

import { expect, type Page, test } from '@playwright/test'
import ICAL from 'ical.js'
import { qrPathOf } from '../../app/services/catalogue/qr-code.server.ts'
import { expectSoundDocument } from '../support/e2e/sound-page.ts'
import { signInAs } from './permissions/personas.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const CURATOR = 'shen.zhiyao'
const AGENCY = 'fang.chunsheng'
const COMPANY = 'gu.linfeng'
const OTHER_COMPANY = 'kang.zhuo'

/** A day in Hangzhou some days from now, as a date field holds it. */
const dayFromNow = (days: number) =>
  new Date(Date.now() + days * DAY_MS + 8 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** Goes on as somebody of the cast; a page of the site is open already. */
async function enterAs(page: Page, key: string) {
  await page.context().clearCookies()
  await signInAs(page.request, key, new URL(page.url()).origin)
}

/** A curator makes an event for a day ahead and publishes it; gives its code. */
async function publishEvent(page: Page, title: string): Promise<string> {
  await page.goto('/curator/events/new')
  await page.getByLabel('名称').fill(title)
  await page.getByLabel('地点').fill('三楼会议厅（演示）')
  await page.getByLabel('日期').fill(dayFromNow(20))
  await page.getByLabel('报名截止').fill(`${dayFromNow(18)}T18:00`)
  await page.getByLabel('议程').fill('13:30 签到\n14:00 需求发布 | 各单位（演示）')
  await page.getByRole('button', { name: '保存草稿' }).click()
  await expect(page.getByText('草稿已保存')).toBeVisible()
  const code = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await page.getByRole('button', { name: '发布活动' }).click()
  await expect(page.getByText('活动已发布')).toBeVisible()
  return code
}

/** Somebody registers their organisation, with everything that they are offered. */
async function register(page: Page, code: string) {
  await page.goto(`/events/${code}`)
  await page.getByRole('link', { name: /^为.*报名$/ }).click()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('button', { name: '确认报名' }).click()
  await expect(page.getByText('报名成功')).toBeVisible()
}

async function entriesAt(page: Page, path: string) {
  const answer = await page.request.get(path)
  expect(answer.headers()['content-type']).toContain('text/calendar')
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

test('an event: from the draft over talks and the door to the next step of a pair', async ({ page }) => {
  test.slow()
  const title = `低空需求对接会 ${Date.now() % 100_000}（演示）`
  await page.goto('/')
  await enterAs(page, CURATOR)
  const code = await publishEvent(page, title)

  await enterAs(page, AGENCY)
  await register(page, code)
  await enterAs(page, OTHER_COMPANY)
  await register(page, code)
  await enterAs(page, COMPANY)
  await register(page, code)
  await page.getByRole('button', { name: '生成入场码' }).click()
  await expect(page.getByText('请在入口处出示此码')).toBeVisible()
  const pass = page.url()
  const drawn = await page.getByRole('img', { name: '入场二维码' }).locator('path').getAttribute('d')
  expect(drawn).toBe(qrPathOf(pass).path)
  await expect(page.getByRole('button', { name: '签到' })).toHaveCount(0)

  await page.context().clearCookies()
  await page.goto(`/events/${code}`)
  await expect(page.getByText('已报名：需求单位 1 家，企业 2 家')).toBeVisible()
  await expect(page.getByText('云栈飞服')).toHaveCount(0)
  await page.goto(pass)
  await expect(page.getByText('请在入口处出示此码')).toBeVisible()
  await expect(page.getByText('云栈飞服')).toHaveCount(0)

  await enterAs(page, CURATOR)
  await page.goto(`/curator/events/${code}/plan`)
  const row = page.getByRole('row').filter({ hasText: '云栈飞服（演示）' }).first()
  const kept = await row.getByRole('checkbox').getAttribute('aria-label')
  const scenario = /“(.+)”/.exec(kept ?? '')?.[1] ?? ''
  await expect(row.getByText('新提出')).toBeVisible()
  await expect(page.getByText('已存', { exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: '存下安排' }).click()
  await expect(page.getByText(/^已存：新增 \d+ 场，调整 0 场，取消 0 场。$/)).toBeVisible()
  await expect(page.getByText('新提出', { exact: true })).toHaveCount(0)

  // Two talks of one agency at the same time: a warning, and stored all the same.
  const slots = page.getByRole('combobox', { name: /的时间$/ })
  if ((await slots.count()) > 1) {
    await slots.nth(1).selectOption({ index: 0 })
    await slots.nth(0).selectOption({ index: 0 })
    await page.getByRole('button', { name: '看一看' }).click()
    await expect(page.getByText('需求单位同时有别的洽谈').first()).toBeVisible()
  }

  await page.goto(pass)
  await expect(page.getByText('云栈飞服（演示）')).toBeVisible()
  await page.getByRole('button', { name: '签到' }).click()
  await expect(page.getByText(/已签到$/)).toBeVisible()
  await page.goto(`/curator/events/${code}`)
  await expect(page.getByText('已到 1 / 3')).toBeVisible()

  await page.goto(`/events/${code}/talks`)
  await page
    .getByRole('row')
    .filter({ hasText: scenario })
    .filter({ hasText: '云栈飞服（演示）' })
    .getByRole('link', { name: /^写纪要/ })
    .click()
  await page.getByRole('button', { name: '保存纪要' }).click()
  await expect(page.getByRole('alert')).toContainText('请先改正下面的问题')
  await page.getByLabel('谈了什么').fill('单位愿意先开放两条航线，企业四月可以进场。')
  await page.getByLabel('继续推进').check()
  await page.getByLabel('下一步').fill('企业到现场踏勘航线')
  await page.getByLabel('哪一天').fill(dayFromNow(30))
  await page.getByRole('button', { name: '保存纪要' }).click()
  await expect(page.getByText(/^纪要已保存/)).toBeVisible()
  await page.getByRole('link', { name: '打开这一对的进展' }).click()
  await page.waitForURL('**/matches/*')
  await expect(page.getByText('企业到现场踏勘航线').first()).toBeVisible()
  await expect(page.getByText('单位愿意先开放两条航线，企业四月可以进场。').first()).toBeVisible()

  await enterAs(page, COMPANY)
  await page.goto('/company')
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { name: '我的洽谈' })).toBeVisible()
  await expect(page.getByText('砾行机器人')).toHaveCount(0)
  const [entry] = await entriesAt(page, `/events/${code}/event.ics`)
  expect(entry?.summary).toBe(title)
  expect(entry?.startDate.toJSDate().toISOString()).toBe(`${dayFromNow(20)}T05:30:00.000Z`)
  expect((await entriesAt(page, '/events.ics')).map(({ summary }) => summary)).toContain(title)
  const own = await entriesAt(page, `/events/${code}/talks.ics`)
  expect(own.map(({ summary }) => summary)).toContain(`洽谈：${scenario} × 云栈飞服（演示）`)
})

test('a cancelled event says why, on its page and in calendars', async ({ page }) => {
  const title = `要取消的路演 ${Date.now() % 100_000}（演示）`
  await page.goto('/')
  await enterAs(page, CURATOR)
  const code = await publishEvent(page, title)
  await page.getByRole('link', { name: '取消活动' }).click()
  await page.getByLabel('取消原因').fill('停电')
  await page.getByRole('button', { name: '确认取消活动' }).click()
  await expect(page.getByText('至少需要 6 个字。').first()).toBeVisible()
  await page.getByLabel('取消原因').fill('场地当天停电，改期另行通知。')
  await page.getByRole('button', { name: '确认取消活动' }).click()
  await page.context().clearCookies()
  await page.goto(`/events/${code}`)
  await expect(page.getByText('场地当天停电，改期另行通知。')).toBeVisible()
  await expect(page.getByRole('link', { name: /报名/ })).toHaveCount(0)
  const [entry] = await entriesAt(page, `/events/${code}/event.ics`)
  expect(entry?.summary).toBe(`［已取消］${title}`)
  expect(entry?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  expect(entry?.sequence).toBe(1)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the public reads coming and past events, and what each is about', async ({ page }) => {
    await page.goto('/events')
    await page.getByRole('link', { name: '城市治理与低空场景供需对接会（演示）' }).click()
    await expect(page.getByRole('heading', { name: '议程' })).toBeVisible()
    await expect(page.getByText(/^已报名：需求单位 \d+ 家，企业 \d+ 家/)).toBeVisible()
    await page.getByRole('link', { name: '登录后为本单位报名' }).click()
    await expect(page).toHaveURL(/\/sign-in/)
    await page.goto('/events?when=past')
    await expect(page.getByRole('link', { name: '具身智能与智能终端企业路演（演示）' })).toBeVisible()
  })

  test('a form with mistakes keeps what was typed and says what to mend', async ({ page }) => {
    await page.goto('/')
    await enterAs(page, CURATOR)
    await page.goto('/curator/events/new')
    await page.getByLabel('名称').fill('一场没有日期的活动')
    await page.getByLabel('产业标签').fill('没有这个标签')
    await page.getByRole('button', { name: '保存草稿' }).click()
    await expect(page.getByLabel('名称')).toHaveValue('一场没有日期的活动')
    await expect(page.getByRole('alert').getByRole('link')).not.toHaveCount(0)
  })
})

const COMING = `/events/HZ-E-${new Date(Date.now() + 12 * DAY_MS).getUTCFullYear()}-002`
const HELD = `/events/HZ-E-${new Date(Date.now() - DAY_MS).getUTCFullYear()}-001`

for (const [address, who, width, colorScheme] of [
  ['/events', null, 390, 'dark'],
  ['/events?lang=en', null, 1440, 'light'],
  [COMING, null, 390, 'light'],
  [`${COMING}?lang=en`, COMPANY, 1440, 'dark'],
  [`${COMING}/registration`, COMPANY, 390, 'light'],
  [`/curator${COMING}`, CURATOR, 1440, 'light'],
  [`/curator${COMING}`, CURATOR, 390, 'dark'],
  [`/curator${COMING}/plan?lang=en`, CURATOR, 1440, 'dark'],
  [`/curator${COMING}/plan`, CURATOR, 390, 'light'],
  [`${HELD}/talks?by=participant`, CURATOR, 390, 'light'],
  [`${HELD}/talks?lang=en`, CURATOR, 1440, 'dark'],
  ['/curator/events/new', CURATOR, 390, 'light'],
  ['/curator/events', CURATOR, 1440, 'dark'],
] as const)
  test(`${address} at ${width} px, ${colorScheme}, has no serious violation, no sideways scroll and one script`, async ({
    page,
  }) => {
    test.slow()
    await page.goto('/')
    if (who) await enterAs(page, who)
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await page.goto(address)
    await expectSoundDocument(page, width)
  })

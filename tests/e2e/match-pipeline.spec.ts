import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectSoundDocument, seriousFaults } from '../support/e2e/sound-page.ts'

const CURATOR = '沈知遥'
const VANS = { code: 'HZ-2026-03-014', title: '快递网点无人配送车规模应用', company: '缓坡智驾（演示）' }
const BATH = { code: 'HZ-2026-02-066', title: '小浴室里的助浴设备', company: '扶朝康养科技（演示）' }
const WALK = { code: 'HZ-2026-02-069', title: '公园里的助行外骨骼租借', company: '扶朝康养科技（演示）' }
const CARE = '陶念安'

/** A page of its own for a member of the demo cast. */
async function enter(browser: Browser, name: string, width = 1440): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: `以${name}的身份进入` }).click()
  await page.waitForURL((address) => address.pathname !== '/sign-in')
  return page
}

/** The panel of a pair in the matching view. */
async function pairOf(page: Page, { code, title, company }: typeof VANS) {
  await page.goto(`/matching?scenario=${code}`)
  await page.getByRole('link', { name: company }).first().click()
  return page.getByRole('region', { name: `${title} 与 ${company}` })
}

/** A day from today in Hangzhou, as date fields write it. */
function dayFromNow(days: number): string {
  return new Date(Date.now() + (8 + days * 24) * 60 * 60 * 1000).toISOString().slice(0, 10)
}

async function nameTime(page: Page, label: string, days: number, time: string, place = '') {
  await page.getByText(label, { exact: true }).click()
  await page.getByLabel('日期').last().fill(dayFromNow(days))
  await page.getByLabel('时间', { exact: true }).fill(time)
  await page.getByLabel('地点或方式').fill(place)
  await page.getByRole('button', { name: '发送提议' }).click()
}

test('an agency names another time, the company confirms it, and a next step leads to an agreement', async ({
  browser,
}) => {
  test.slow()
  const curator = await enter(browser, CURATOR)
  await (await pairOf(curator, VANS)).getByRole('button', { name: '牵线' }).click()
  await curator.waitForURL('**/matches/*')
  const address = new URL(curator.url()).pathname

  const agency = await enter(browser, '方椿笙')
  await agency.goto(address)
  await nameTime(agency, '提议见面时间', -1, '14:30')
  await expect(agency.getByRole('alert')).toContainText('这个时间已经过去')
  expect(await seriousFaults(agency)).toEqual([])
  await agency.getByLabel('日期').fill(dayFromNow(3))
  await agency.getByLabel('地点或方式').fill('东湖路网点二楼')
  await agency.getByRole('button', { name: '发送提议' }).click()
  await agency.waitForURL(`**${address}`)
  await expect(agency.getByRole('region', { name: '见面时间' })).toContainText('等待确认')

  const company = await enter(browser, '卞远', 390)
  await company.goto('/company')
  const asked = company.locator('li[data-row]', { hasText: '待确认：' }).filter({ hasText: VANS.title })
  await asked.getByRole('link', { name: VANS.title, exact: true }).click()
  const meeting = company.getByRole('region', { name: '见面时间' })
  await expect(meeting).toContainText('东湖路网点二楼')
  await expectSoundDocument(company, 390)
  await meeting.getByRole('button', { name: '确认这个时间' }).click()
  await expect(meeting).toContainText('已约定')
  await expect(company.getByText('双方都已接受，正在洽谈。')).toBeVisible()

  await curator.goto(address)
  const step = curator.getByRole('region', { name: '下一步' })
  await step.getByText('安排下一步', { exact: true }).click()
  await step.getByLabel('做什么').fill('试跑三条投递线路')
  await step.getByRole('button', { name: '保存下一步' }).click()
  await expect(curator.getByRole('alert')).toContainText('请填写这一项')
  await expect(curator.getByLabel('做什么')).toHaveValue('试跑三条投递线路')
  await curator.getByLabel('日期').fill(dayFromNow(0))
  await curator.getByRole('button', { name: '保存下一步' }).click()
  await curator.waitForURL(`**${address}`)
  await expectSoundDocument(curator, 1440)

  await company.goto('/company')
  await expect(company.getByText(/下一步已到期 · 试跑三条投递线路/)).toBeVisible()
  await agency.goto(address)
  await expect(agency.getByRole('region', { name: '下一步' })).toContainText('试跑三条投递线路')

  await curator.getByText('转给同事').click()
  await curator.getByLabel('新的负责人').selectOption({ label: '蒋沐云' })
  await curator.getByRole('button', { name: '转交' }).click()
  await expect(curator.getByText('交给 蒋沐云')).toBeVisible()
  await curator.getByRole('button', { name: '记为已达成' }).click()
  await expect(curator.getByText('双方已达成合作意向。')).toBeVisible()
})

test('a declined pair is not suggested again until the company changes something, and then says what', async ({
  browser,
}) => {
  test.slow()
  const curator = await enter(browser, CURATOR)
  await (await pairOf(curator, BATH)).getByRole('button', { name: '牵线' }).click()
  await curator.waitForURL('**/matches/*')
  const address = new URL(curator.url()).pathname

  const company = await enter(browser, CARE, 390)
  await company.goto('/company/fitting')
  await expect(company.getByRole('link', { name: BATH.title })).toBeVisible()
  await company.goto(address)
  await company.getByText('婉拒', { exact: true }).click()
  await company.getByLabel('原因').selectOption({ label: '技术尚不成熟' })
  await company.getByRole('button', { name: '发送婉拒' }).click()
  await expect(company.getByText('此后双方都没有变化，不再自动推荐。')).toBeVisible()
  await company.goto('/company/fitting')
  await expect(company.getByRole('link', { name: BATH.title })).toHaveCount(0)
  const pair = await pairOf(curator, BATH)
  await expect(pair).toContainText('此后双方都没有变化')

  await company.goto('/company/capabilities')
  await company.locator('main').getByRole('row').nth(1).getByRole('link').first().click()
  const title = await company.locator('#field-title').inputValue()
  await company.getByLabel('能力说明').fill('小浴室助浴设备已完成防水与承重测试，在三家养老机构用了半年。')
  await company.getByRole('button', { name: '发布修改' }).click()
  await expect(company.getByText('能力已发布')).toBeVisible()
  await company.goto('/company/fitting')
  const row = company.locator('li[data-row]', { hasText: BATH.title })
  await expect(row).toContainText('婉拒')
  await expect(row).toContainText(`企业修改过的能力：“${title}”`)
  await expectSoundDocument(company, 390)
  await curator.reload()
  await expect(pair).toContainText(`企业修改过的能力：“${title}”`)
})

test('an agency invites a company; others see nothing of it', async ({ browser }) => {
  test.slow()
  const agency = await enter(browser, '凌鹤鸣')
  const pair = await pairOf(agency, WALK)
  await pair.getByRole('button', { name: '邀请这家企业洽谈' }).click()
  await agency.waitForURL('**/matches/*')
  await expect(agency.getByRole('heading', { name: '你方已接受，等待对方答复。' })).toBeVisible()
  const other = await enter(browser, '卞远')
  expect((await other.goto(agency.url()))?.status()).toBe(404)
  await expect((await pairOf(other, WALK)).getByRole('link', { name: '看对接进展' })).toHaveCount(0)
  await expect(other.getByRole('button', { name: '邀请这家企业洽谈' })).toHaveCount(0)
  const company = await enter(browser, CARE, 390)
  await company.goto(agency.url())
  await company.getByRole('button', { name: '接受，开始洽谈' }).click()
  await expect(company.getByText('双方都已接受，正在洽谈。')).toBeVisible()
})

test('a curator sets after how many days a pair is stalled; a company may not', async ({ browser }) => {
  const curator = await enter(browser, '蒋沐云', 390)
  await curator.goto('/settings')
  await curator.getByLabel('隔几天提醒一次').fill('0')
  await curator.getByRole('button', { name: '保存设置' }).click()
  await expect(curator.getByRole('alert')).toContainText('1–60')
  await curator.getByLabel('隔几天提醒一次').fill('4')
  await curator.getByRole('button', { name: '保存设置' }).click()
  await expect(curator.getByText('设置已保存。')).toBeVisible()
  await expect(curator.getByText(/蒋沐云于.*设置/)).toBeVisible()
  await expectSoundDocument(curator, 390)
  const company = await enter(browser, '康灼')
  expect((await company.goto('/settings'))?.status()).toBe(403)
})

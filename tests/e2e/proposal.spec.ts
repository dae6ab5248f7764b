import { type Browser, expect, type Page, test } from '@playwright/test'
import { enter } from '../support/e2e/enter.ts'
import { seriousFaults } from '../support/e2e/sound-page.ts'
import { openPart, writeProposal } from '../support/e2e/write-proposal.ts'

const TARGETS = '验收目标响应'

/** A page of its own for a member of the demo cast, on a phone unless told otherwise. */
async function pageOf(browser: Browser, who: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options })
  const page = await context.newPage()
  await enter(page, who)
  return page
}

/** Begins the company's proposal for a scenario, or finds the one it has; gives its address. */
async function begin(page: Page, code: string): Promise<string> {
  await page.goto(`/scenarios/${code}`)
  await page.getByRole('button', { name: '编写方案' }).click()
  await page.waitForURL(/\/company\/proposals\/\w+$/)
  return new URL(page.url()).pathname
}

async function expectSound(page: Page) {
  expect(await seriousFaults(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
}

test('every part of a proposal is written on a phone, previewed as the agency reads it, and printed', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const page = await pageOf(browser, '顾临风')
  const address = await begin(page, 'HZ-2026-03-001')
  await expect(page.getByText('已填写 0 部分，共 7 部分')).toBeVisible()
  await expect(page.getByText(/提交前必须补充或改正 \d+ 处/)).toBeVisible()
  await expectSound(page)
  for (const part of ['solution', 'targets', 'plan', 'team', 'references', 'resources', 'price']) {
    await page.goto(`${address}/parts/${part}`)
    await expectSound(page)
  }

  await page.goto(`${address}/parts/references`)
  const cited = page.locator('input[name=cited]').first()
  await cited.check()
  const name = (await cited.inputValue()).replace(/^\S+ /, '')
  await page.getByRole('button', { name: '保存并返回' }).click()
  await expect(page.getByText('草稿已保存')).toBeVisible()
  await openPart(page, '需要的条件')
  await page.locator('input[name=openings]').first().check()
  await page.getByRole('button', { name: '保存并返回' }).click()
  await page.goto(`${address}/parts/plan`)
  await page.locator('[name="milestones[0].what"]').fill('首条航线试飞')
  await page.locator('[name="milestones[0].due"]').fill('尽快')
  await page.getByRole('button', { name: '保存并返回' }).click()
  await page.getByRole('link', { name: '里程碑 · 第 1 行 · 完成时间' }).click()
  await expect(page.getByRole('alert')).toContainText('请写成 第 4 周')
  await page.locator('[name="milestones[0].due"]').fill('第４周')
  await page.getByRole('button', { name: '保存并返回' }).click()

  await page.goto(`${address}/parts/price`)
  await page.getByLabel('报价说明').fill('含两年运维')
  await page.getByLabel(/^报价有效期/).fill('90 天')
  await page.getByRole('button', { name: '保存并返回' }).click()
  await writeProposal(page, { approach: '以三条固定航线错时运送。' })
  await expect(page.getByRole('button', { name: '提交方案' })).toBeVisible()
  await page.goto(`${address}/preview`)
  for (const text of [name, '首条航线试飞', '第 4 周', '含两年运维', '80 万元', '报价自截止之日起 90 天内有效']) {
    await expect(page.getByText(text).first()).toBeVisible()
  }
  await expect(page.locator(`section[id=targets]`).getByText('达到', { exact: true })).toHaveCount(4)
  await expectSound(page)
  await page.getByRole('link', { name: '打印版（A4）' }).click()
  await page.waitForURL('**/print', { waitUntil: 'load' })
  await expect(page.getByText('草稿，未提交')).toBeVisible()
  await expectSound(page)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 841[.\d]*\]/)
  await page.goto(`${address}/check`)
  await page.getByRole('button', { name: '提交方案' }).click()
  await page.waitForURL('**/receipt')
  await page.goto(address)
  await expect(page.getByText('首条航线试飞')).toBeVisible()
})

test('without a script rows are added and removed, and a step to another part saves this one', async ({ browser }) => {
  const page = await pageOf(browser, '顾临风', { javaScriptEnabled: false })
  const address = await begin(page, 'HZ-2026-03-006')
  await page.goto(`${address}/parts/plan`)
  for (const [row, what] of ['踏勘', '上线'].entries()) {
    await page.locator(`[name="milestones[${row}].what"]`).fill(what)
  }
  await page.getByRole('button', { name: '添加一行' }).click()
  await expect(page.locator('[name$="].what"]')).toHaveCount(5)
  await page.getByRole('button', { name: '删除第 1 行' }).click()
  await expect(page.locator('[name="milestones[0].what"]')).toHaveValue('上线')
  await page.getByLabel('实施计划').fill('分三步走。')
  await page.getByRole('navigation', { name: '各项内容' }).getByRole('button', { name: TARGETS }).click()
  await page.waitForURL('**/parts/targets')
  await page.getByLabel('部分达到').first().check()
  await page.getByLabel('承诺值').first().fill('九成')
  await page.getByRole('button', { name: '保存并返回' }).click()
  await expect(page.locator('li[data-row]', { hasText: '计划与里程碑' })).toContainText('分三步走。')
  await expect(page.locator('li[data-row]', { hasText: TARGETS })).toContainText('部分达到')
})

test('two people write one proposal: other parts never collide, the same part shows both texts', async ({
  browser,
}) => {
  const one = await pageOf(browser, '顾临风')
  const address = await begin(one, 'HZ-2026-03-010')
  const other = await pageOf(browser, '梅小棠')
  await one.goto(`${address}/parts/solution`)
  await other.goto(`${address}/parts/team`)
  await other.getByLabel('团队与分工').fill('两人驻场。')
  await other.getByRole('button', { name: '保存并返回' }).click()
  await one.getByLabel('技术方案').fill('移动充电车加排队引导。')
  await one.getByRole('button', { name: '保存并返回' }).click()
  await expect(one.locator('li[data-row]', { hasText: '技术方案' })).toContainText('移动充电车')
  await expect(one.locator('li[data-row]', { hasText: '团队与联系人' })).toContainText('两人驻场')
  await expect(one.locator('li[data-row]', { hasText: '团队与联系人' })).toContainText('梅小棠正在填写')

  await one.goto(`${address}/parts/team`)
  await expect(one.getByText('梅小棠正在填写这一项')).toBeVisible()
  await other.goto(`${address}/parts/team`)
  await other.getByLabel('团队与分工').fill('三人驻场。')
  await other.getByRole('button', { name: '保存并返回' }).click()
  await other.waitForURL('**?edit')
  await one.getByLabel('团队与分工').fill('四人轮班。')
  await one.getByRole('button', { name: '保存并返回' }).click()
  const alert = one.getByRole('alert')
  await expect(alert).toContainText('梅小棠')
  await expect(alert).toContainText('四人轮班。')
  await expect(alert).toContainText('三人驻场。')
  await expectSound(one)
  await one.getByRole('button', { name: '用我填写的保存' }).click()
  await expect(one.getByRole('alert')).toHaveCount(0)
  await one.goto(`${address}?edit`)
  await expect(one.locator('li[data-row]', { hasText: '团队与联系人' })).toContainText('四人轮班')
})

test('interest is one tap on a phone without a script, and a note may follow', async ({ browser }) => {
  const page = await pageOf(browser, '顾临风', { javaScriptEnabled: false })
  await page.goto('/scenarios/HZ-2026-03-008')
  await page.getByRole('button', { name: '表达意向' }).click()
  await expect(page.getByText(/^✓ /)).toBeVisible()
  await page.getByText('补充几句').click()
  await page.getByLabel('给需求单位的留言').fill('想先看一次现场。')
  await page.getByRole('button', { name: '保存留言' }).click()
  await expect(page.getByText('想先看一次现场。').first()).toBeVisible()
  await expect(page.getByText('修改留言')).toBeVisible()
})

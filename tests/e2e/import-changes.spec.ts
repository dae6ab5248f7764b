import { readFile } from 'node:fs/promises'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { enter } from '../support/e2e/enter.ts'
import { seriousFaults } from '../support/e2e/sound-page.ts'

const AGENCY = /经办人.*余杭区经济和信息化局/
const HEADERS = ['场景名称', '发展阶段', '产业领域', '技术需求', '投资规模（万元）']

async function withoutScript(browser: Browser) {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' })
  return context.newPage()
}

const tabbed = (...rows: string[][]) => rows.map((cells) => cells.join('\t')).join('\r\n')

/** Pastes a table into the text field and waits until it is read. */
async function pasteText(page: Page, text: string) {
  await page.goto('/imports/paste?noun=scenario')
  await page.getByLabel('表格内容').fill(text)
  await page.getByRole('button', { name: '检查', exact: true }).click()
  await untilRead(page)
}

async function untilRead(page: Page) {
  await expect(async () => {
    await page.goto(page.url())
    await expect(page.getByRole('heading', { name: '检查清单' })).toBeVisible({ timeout: 500 })
  }).toPass()
}

/** The number that the download of the agency's drafts gives to the draft of this title. */
async function numberOf(page: Page, title: string): Promise<string> {
  await page.goto('/imports/new?noun=scenario')
  const href = await page.getByRole('link', { name: /下载本单位的草稿/ }).getAttribute('href')
  const answer = await page.request.get(href ?? '')
  const sheet = strFromU8(unzipSync(await answer.body())['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const row = sheet.split('<row ').find((each) => each.includes(`>${title}<`)) ?? ''
  return /<t[^>]*>([a-z0-9]{18})<\/t>/.exec(row)?.[1] ?? ''
}

test('without a script: a pasted table is imported, changed by number, and both are undone', async ({ browser }) => {
  const page = await withoutScript(browser)
  const title = `泵站值守 ${Date.now()}`
  await enter(page, AGENCY)
  await pasteText(page, tabbed(HEADERS, [title, '融合试验', '低空经济', '每日一巡', '300-800']))
  await page.getByRole('button', { name: '导入可用的 1 行' }).click()
  await expect(page.getByText('已导入 1 个场景，现在是草稿。')).toBeVisible()
  const first = page.url()

  const number = await numberOf(page, title)
  await pasteText(page, tabbed(['系统编号', '发展阶段', '投资规模（万元）'], [number, '综合推广', '500']))
  await expect(page.getByRole('heading', { name: '将更新的 1 条' })).toBeVisible()
  await expect(page.locator('del').filter({ hasText: '300–800 万元' })).toBeVisible()
  await expect(page.locator('ins').filter({ hasText: '500 万元' })).toBeVisible()
  await page.getByRole('button', { name: '更新 1 条' }).click()
  await expect(page.getByText('更新了 1 条已有的记录。')).toBeVisible()
  const second = page.url()

  // The first import cannot be undone while the second rests on it.
  await page.goto(`${first}/undoing`)
  await expect(page.getByText('现在不能撤销：有 1 条')).toBeVisible()
  await expect(page.getByText('导入后有人改过')).toBeVisible()
  for (const imported of [second, first]) {
    await page.goto(imported)
    await page.getByRole('link', { name: '撤销这次导入' }).click()
    await page.getByRole('button', { name: '全部撤销' }).click()
    await expect(page.getByRole('heading', { name: '已经撤销' })).toBeVisible()
    if (imported === second) expect(await numberOf(page, title)).toBe(number)
  }
  expect(await numberOf(page, title)).toBe('')
})

test('a block pasted into a cell fills the grid, keys move about in it, and the list goes on as a file does', async ({
  page,
}) => {
  const stamp = Date.now()
  await enter(page, AGENCY)
  await page.goto('/imports/paste?noun=scenario')
  const rows = Array.from({ length: 12 }, (_, at) => [`闸站巡检 ${stamp}-${at}`, '余杭区'])
  const block = tabbed(...rows)
  await page.getByLabel('第 1 行 场景名称*').focus()
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, block)
  await expect(page.getByText('已填入 12 行')).toBeAttached()
  await expect(page.getByLabel('第 12 行 场景名称*')).toHaveValue(`闸站巡检 ${stamp}-11`)
  await expect(page.getByLabel('第 12 行 所属区县')).toHaveValue('余杭区')
  await page.getByLabel('第 1 行 场景名称*').press('ArrowDown')
  await expect(page.getByLabel('第 2 行 场景名称*')).toBeFocused()
  await page.getByLabel('第 12 行 场景名称*').press('Enter')
  await expect(page.getByLabel('第 13 行 场景名称*')).toBeFocused()
  await page.getByLabel('第 1 行 发展阶段*').fill('融合试验')
  await page.getByLabel('第 1 行 技术需求').fill('每日一巡')
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: '检查', exact: true }).click()
  await untilRead(page)
  await page.getByRole('button', { name: '导入可用的 1 行' }).click()
  const first = page.url()

  // The same organisation and title with something else to say: passed over, until somebody says otherwise.
  const title = `闸站巡检 ${stamp}-0`
  await pasteText(page, tabbed(HEADERS, [title, '综合推广', '低空经济', '每日两巡', '500']))
  await page.getByRole('button', { name: '一并更新' }).click()
  await expect(page.getByRole('heading', { name: '将更新的 1 条' })).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: '更新 1 条' }).click()
  await page.goto(`${first}/undoing`)
  await expect(page.getByText('导入后有人改过')).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
})

test('without a script the grid brings more rows and keeps what was typed; nothing at all is refused', async ({
  browser,
}) => {
  const page = await withoutScript(browser)
  await enter(page, AGENCY)
  await page.goto('/imports/paste?noun=scenario')
  await page.getByRole('button', { name: '检查', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('还没有内容')
  await page.getByLabel('第 1 行 场景名称*').fill('写到一半')
  await page.getByRole('button', { name: '再加 20 行' }).click()
  await expect(page.getByLabel('第 1 行 场景名称*')).toHaveValue('写到一半')
  await expect(page.getByLabel('第 28 行 场景名称*')).toBeVisible()
})

test('a published list is downloaded as a document, once', async ({ page }) => {
  await page.goto('/lists')
  await page.locator('a[href^="/lists/HZ-"]').first().click()
  const link = page.getByRole('link', { name: 'docx' })
  const href = (await link.getAttribute('href')) ?? ''
  const download = page.waitForEvent('download')
  await link.click()
  const saved = await (await download).path()
  expect((await readFile(saved)).subarray(0, 2).toString()).toBe('PK')
  const answer = await page.request.get(href)
  const again = await page.request.get(href, { headers: { 'If-None-Match': answer.headers().etag ?? '' } })
  expect(again.status()).toBe(304)
})

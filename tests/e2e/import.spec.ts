import { readFile } from 'node:fs/promises'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { enter } from '../support/e2e/enter.ts'
import { seriousFaults } from '../support/e2e/sound-page.ts'

const FAULTY = 'tests/support/sheets/scenario-list-faulty.xlsx'

async function upload(page: Page, file: Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0]) {
  await page.getByLabel('清单文件').setInputFiles(file)
  await page.getByRole('button', { name: '上传并检查' }).click()
}

/** A list under another name each time, so that no run meets what an earlier one brought in. */
function listOf(agency: string, titles: string[]) {
  const rows = titles.map((title) => [title, agency, '融合试验', '低空、炼丹术', '每日一巡', '300-800'])
  const lines = [['场景名称', '需求单位', '发展阶段', '领域', '技术需求', '投资规模（万元）'], ...rows]
  const text = lines.map((cells) => cells.join(',')).join('\r\n')
  return { name: '本单位清单.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${text}`) }
}

async function withoutScript(browser: Browser) {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' })
  return context.newPage()
}

test('a curator uploads a faulty list, maps a word to a tag and imports the good rows', async ({ page }) => {
  await enter(page, /场景经理/)
  await page.goto('/imports/new?noun=scenario')
  await upload(page, FAULTY)
  await expect(page.getByRole('heading', { name: '检查清单' })).toBeVisible()
  await expect(page.getByText('第 5 行 I 列')).toBeVisible()
  await expect(page.getByText('日历上没有“2027年2月30日”这一天')).toBeVisible()

  const picker = page.getByRole('combobox', { name: '“炼金术”是' })
  await picker.fill('dkjj')
  await page
    .getByRole('option', { name: /低空经济/ })
    .first()
    .click()
  await page.getByRole('button', { name: '保存并重新检查' }).click()
  await expect(page.getByText('已经指定的词。')).toBeVisible()

  expect(await seriousFaults(page)).toEqual([])
  const marked = page.waitForEvent('download')
  await page.getByRole('link', { name: '下载带问题说明的清单' }).click()
  expect((await marked).suggestedFilename()).toBe('scenario-list-faulty-问题.xlsx')

  await page.getByRole('button', { name: '导入可用的 7 行' }).click()
  await expect(page.getByText('已导入 7 个场景，现在是草稿。')).toBeVisible()
  await expect(page.getByText('9 行有错误，没有导入。')).toBeVisible()
})

test('an agency imports its own rows without a script and finds them on its desk; again brings nothing', async ({
  browser,
}) => {
  const page = await withoutScript(browser)
  const stamp = Date.now()
  const titles = [`山塘巡检 ${stamp}`, `桥梁巡检 ${stamp}`]
  await enter(page, /经办人.*余杭区经济和信息化局/)
  const file = listOf('余杭区经济和信息化局（演示）', titles)
  for (const outcome of ['已导入 2 个场景', '这份清单里的行以前都导入过']) {
    await page.goto('/imports/new?noun=scenario')
    await upload(page, file)
    await expect(async () => {
      await page.goto(page.url())
      await expect(page.getByRole('heading', { name: '检查清单' })).toBeVisible({ timeout: 500 })
    }).toPass()
    const button = page.getByRole('button', { name: '导入可用的 2 行' })
    if (outcome.startsWith('已导入')) await button.click()
    await expect(page.getByText(outcome)).toBeVisible()
  }
  await page.goto('/agency/scenarios')
  for (const title of titles) await expect(page.getByText(title).first()).toBeVisible()
})

test('rows of another unit stay out of an agency’s import', async ({ page }) => {
  await enter(page, /经办人.*余杭区经济和信息化局/)
  await page.goto('/imports/new?noun=scenario')
  await upload(page, listOf('西湖区城市管理局（演示）', ['别人的场景']))
  await expect(page.getByText('“西湖区城市管理局（演示）”不是“余杭区经济和信息化局（演示）”')).toBeVisible()
  await expect(page.getByRole('button', { name: /^导入可用/ })).toHaveCount(0)
})

test('what is no list is refused beside the field; the template can be downloaded', async ({ page }) => {
  await enter(page, /场景经理/)
  await page.goto('/imports/new?noun=capability')
  const program = { name: '清单.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ\u0090\u0000') }
  await upload(page, program)
  await expect(page.getByRole('alert')).toContainText('这不是表格文件')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /下载空白模板/ }).click()
  const saved = await (await download).path()
  expect((await readFile(saved)).subarray(0, 2).toString()).toBe('PK')
})

test('a visitor is asked to sign in, an auditor may not import', async ({ page }) => {
  await page.goto('/imports/new?noun=scenario')
  await expect(page).toHaveURL(/\/sign-in/)
  await enter(page, /审计员/)
  expect((await page.goto('/imports/new?noun=scenario'))?.status()).toBe(403)
})

import { type Browser, expect, type Page, test } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { enter } from '../support/e2e/enter.ts'
import { seriousFaults } from '../support/e2e/sound-page.ts'

const AGENCY = /经办人.*余杭区经济和信息化局/

/** One row that names two files of which one came, and a file that nobody names. */
function packageOf(title: string): Buffer {
  const list = `场景名称,发展阶段,产业领域,技术需求,附件\n${title},融合试验,低空经济,每日一巡,现场说明.txt、可研报告.pdf\n`
  const files = {
    '清单.csv': strToU8(list),
    '附件/现场说明.txt': strToU8('桥下三号墩'),
    '附件/多余.txt': strToU8('多余'),
  }
  return Buffer.from(zipSync(files))
}

async function handIn(page: Page, title: string) {
  await page.goto('/imports/new?noun=scenario')
  await page
    .getByLabel('清单文件')
    .setInputFiles({ name: '清单和附件.zip', mimeType: 'application/zip', buffer: packageOf(title) })
  await page.getByRole('button', { name: '上传并检查' }).click()
  await expect(async () => {
    await page.goto(page.url())
    await expect(page.getByRole('heading', { name: '检查清单' })).toBeVisible({ timeout: 500 })
  }).toPass()
}

async function importedWithFile(page: Page) {
  const title = `桥下空间 ${Date.now()}`
  await enter(page, AGENCY)
  await handIn(page, title)
  const files = page.locator('section').filter({ has: page.getByRole('heading', { name: '随清单上传的文件' }) })
  await expect(files.getByRole('listitem').filter({ hasText: '现场说明.txt' })).toContainText('会导入')
  await expect(files.getByRole('listitem').filter({ hasText: '多余.txt' })).toContainText('没有一行写到它')
  await expect(page.getByText('没有收到名为“可研报告.pdf”的文件').first()).toBeVisible()
  return { title, files }
}

async function withoutScript(browser: Browser) {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    locale: 'zh-CN',
    viewport: { width: 390, height: 844 },
  })
  return context.newPage()
}

test('a list and its files come in one package, and undoing takes both away', async ({ page }) => {
  const { title } = await importedWithFile(page)
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: '导入可用的 1 行' }).click()
  await expect(page.getByText('已导入 1 个场景，现在是草稿。')).toBeVisible()
  const done = page.url()
  await page.goto('/agency/scenarios?state=draft')
  await page.getByRole('link', { name: title }).first().click()
  const draft = page.url()
  await expect(page.getByText('现场说明.txt').first()).toBeVisible()
  await page.goto(`${done}/undoing`)
  await page.getByRole('button', { name: /撤销/ }).click()
  expect((await page.goto(draft))?.status()).toBe(404)
})

test('without a script, on a phone: the package is looked through before anything goes in', async ({ browser }) => {
  const page = await withoutScript(browser)
  await importedWithFile(page)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(390)
})

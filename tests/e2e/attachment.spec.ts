import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { enter } from '../support/e2e/enter.ts'
import { seriousFaults } from '../support/e2e/sound-page.ts'
import { PDF, photo } from '../support/sent-files.ts'

/** A new draft of the agency, with its page open. */
async function newDraft(page: Page) {
  await page.goto('/agency/scenarios')
  await page.locator('form[action="/agency/scenarios"] button').first().click()
  await page.waitForURL(/\/agency\/scenarios\/[^/]+/)
  const address = new URL(page.url()).pathname.replace(/\/parts\/.*/, '')
  await page.goto(address)
  return address
}

const pdf = { name: '技术要求.pdf', mimeType: 'application/pdf', buffer: Buffer.from(PDF) }
const program = { name: '技术要求.docx', mimeType: 'application/msword', buffer: Buffer.from(PDF) }

async function withoutScript(browser: Browser) {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' })
  return context.newPage()
}

test('an agency attaches files to its scenario without leaving the page, is told what is wrong, and removes one', async ({
  page,
}) => {
  await enter(page, /经办人.*余杭区经济和信息化局/)
  const address = await newDraft(page)
  const area = page.locator('[data-attachments]')
  await area
    .getByLabel('选择文件')
    .setInputFiles([pdf, { name: '现场.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await photo()) }])
  await area.getByRole('button', { name: '上传', exact: true }).click()
  await expect(area.getByRole('link', { name: '现场.jpg' })).toBeVisible()
  await expect(area.getByRole('link', { name: '技术要求.pdf' })).toBeVisible()
  expect(new URL(page.url()).pathname).toBe(address)

  await area.getByLabel('选择文件').setInputFiles(program)
  await area.getByRole('button', { name: '上传', exact: true }).click()
  await expect(area.getByText('文件内容与扩展名“.docx”不符')).toBeVisible()
  await expect(area.getByRole('link', { name: '技术要求.pdf' })).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])

  const answer = await page.request.get(
    (await area.getByRole('link', { name: '技术要求.pdf' }).getAttribute('href')) ?? '',
  )
  expect(answer.headers()['content-disposition']).toContain("filename*=UTF-8''%E6%8A%80%E6%9C%AF%E8%A6%81%E6%B1%82.pdf")
  expect(answer.headers()['content-security-policy']).toContain("default-src 'none'; sandbox")
  expect(answer.headers()['x-content-type-options']).toBe('nosniff')
  expect(Buffer.from(await answer.body())).toEqual(pdf.buffer)

  await page.goto(`${address}/preview`)
  await expect(page.getByRole('heading', { name: '附件' })).toBeVisible()
  await page.goto(address)
  await area.getByRole('button', { name: '移除 现场.jpg' }).click()
  await expect(area.getByRole('link', { name: '现场.jpg' })).toHaveCount(0)
  await expect(area.getByRole('link', { name: '技术要求.pdf' })).toBeVisible()
})

test('a slow upload shows how far it is and is cancelled', async ({ page, context }) => {
  await enter(page, /经办人.*余杭区经济和信息化局/)
  await newDraft(page)
  const path = join(mkdtempSync(join(tmpdir(), 'slow-')), '大文件.txt')
  writeFileSync(path, '长'.repeat(3_000_000))
  const session = await context.newCDPSession(page)
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 20, downloadThroughput: 500_000, uploadThroughput: 200_000 },
  })
  const area = page.locator('[data-attachments]')
  await area.getByLabel('选择文件').setInputFiles(path)
  await area.getByRole('button', { name: '上传', exact: true }).click()
  await expect.poll(() => area.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(0)
  await area.getByRole('button', { name: '取消上传' }).click()
  await expect(page.getByText('已取消，没有上传。')).toBeAttached()
  await page.reload()
  await expect(area.getByText('还没有附件。')).toBeVisible()
})

test('without a script the same form works, and a refused file is explained on a page with the others', async ({
  browser,
}) => {
  const page = await withoutScript(browser)
  await enter(page, /经办人.*余杭区经济和信息化局/)
  const address = await newDraft(page)
  await page.getByLabel('选择文件').setInputFiles(pdf)
  await page.getByRole('button', { name: '上传', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`${address}#attachments-files$`))
  await expect(page.getByRole('link', { name: '技术要求.pdf' })).toBeVisible()

  await page.getByRole('button', { name: '上传', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('还没有选择文件')
  await page.getByLabel('选择文件').setInputFiles(program)
  await page.getByRole('button', { name: '上传', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('文件内容与扩展名“.docx”不符')
  await expect(page.getByRole('link', { name: '技术要求.pdf' })).toBeVisible()
  await page.getByLabel('选择文件').setInputFiles({ ...pdf, name: '补充.pdf' })
  await page.getByRole('button', { name: '上传', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`${address}#attachments-files$`))
  await expect(page.getByRole('link', { name: '补充.pdf' })).toBeVisible()
})

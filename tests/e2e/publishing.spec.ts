import { expect, type Page, test } from '@playwright/test'
import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { enter } from '../support/e2e/enter.ts'
import { writeProposal } from '../support/e2e/write-proposal.ts'

test.use({ actionTimeout: 10_000 })

const EDITOR = /经办人.*余杭区经济和信息化局/
const CURATOR = '沈知遥'
const COMPANY = '康灼'
const AGENCY = '余杭区经济和信息化局（演示）'

/** A list of one row, as an office keeps it. */
function listWith(title: string) {
  const row = {
    场景名称: title,
    需求单位: AGENCY,
    区县: '余杭区',
    发展阶段: '融合试验',
    领域: '低空经济',
    场景简介: '四百余座山塘靠人腿巡查，汛期每日一遍。',
    技术需求: '汛期每日一巡，异常两小时内上报。',
    开放条件: '空域航线：三条巡检航线',
    合作方式: '试点验证',
    '投资规模（万元）': '300-800',
    截止时间: '2199年12月31日',
    联系人: '陈一舟',
    联系电话: '0571-88001234',
  }
  const text = [Object.keys(row), Object.values(row)].map((cells) => cells.join(',')).join('\r\n')
  return { name: '本单位清单.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${text}`) }
}

async function importList(page: Page, title: string): Promise<string> {
  await enter(page, EDITOR)
  await page.goto('/imports/new?noun=scenario')
  await page.getByLabel('清单文件').setInputFiles(listWith(title))
  await page.getByRole('button', { name: '上传并检查' }).click()
  await page.getByRole('button', { name: '导入可用的 1 行' }).click()
  await expect(page.getByText('已导入 1 个场景，现在是草稿。')).toBeVisible()
  await page.goto('/agency/scenarios')
  await page.getByRole('link', { name: title }).first().click()
  await page.waitForURL(/\/agency\/scenarios\/[\w-]+$/)
  return new URL(page.url()).pathname
}

async function handIn(page: Page, address: string) {
  await page.goto(`${address}/check`)
  await page.getByRole('button', { name: '提交审核' }).click()
  await expect(page.getByText('已提交审核。')).toBeVisible()
}

async function sendBack(page: Page, id: string, title: string) {
  await enter(page, CURATOR)
  await page.goto(`/curator/review/${id}`)
  await page.locator('details:has([name="comment-targets"]) > summary').click()
  await page.locator('[name="comment-targets"]').fill('请补充可测的验收目标')
  await page.getByRole('button', { name: '退回修改' }).click()
  await expect(page.getByText(`已退回：${title}`)).toBeVisible()
}

async function mend(page: Page, address: string) {
  await enter(page, EDITOR)
  await page.goto(`${address}/parts/targets`)
  await expect(page.getByText('请补充可测的验收目标')).toBeVisible()
  await page.locator('[name="targets[0].metric"]').fill('漏检率')
  await page.locator('[name="targets[0].unit"]').fill('%')
  await page.locator('[name="targets[0].target"]').fill('≤ 1')
  await page.getByRole('button', { name: '保存并返回' }).click()
  await handIn(page, address)
}

async function approve(page: Page, id: string) {
  await enter(page, CURATOR)
  await page.goto(`/curator/review/${id}`)
  await expect(page.locator('ins').filter({ hasText: '漏检率' }).first()).toBeVisible()
  for (const point of await page.locator('input[name=checklist]').all()) await point.check()
  await page.getByRole('button', { name: '通过', exact: true }).click()
  await page.waitForURL(/\/curator\/review(\?|$)/)
}

/** A list with this one scenario, published; gives the list's code. */
async function publish(page: Page, title: string, batch: number): Promise<string> {
  await page.goto('/curator/lists/new')
  await page.getByLabel('批次').fill(String(batch))
  await page.getByLabel('清单名称').fill(`从表格到公开的一批 ${batch}（演示）`)
  await page.getByRole('button', { name: '建立草稿' }).click()
  await page.getByRole('checkbox', { name: `选“${title}”` }).check()
  await page.getByRole('button', { name: '列入清单' }).click()
  await page.getByRole('link', { name: '核对并发布' }).click()
  await page.getByRole('button', { name: '发布清单' }).click()
  await expect(page.getByRole('main').getByRole('status')).toContainText('清单已发布')
  const address = await page.locator('main a[href^="/lists/HZ-"]').first().getAttribute('href')
  return address?.split('/').at(-1) ?? ''
}

async function bytesOf(page: Page, path: string): Promise<Buffer> {
  const answer = await page.request.get(path)
  expect(answer.status(), path).toBe(200)
  return answer.body()
}

async function readDownloads(page: Page, list: string, title: string) {
  const book = new ExcelJS.Workbook()
  const bytes = await bytesOf(page, `/lists/${list}/list.xlsx`)
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer)
  const cells = book.worksheets.flatMap((sheet) => JSON.stringify(sheet.getSheetValues()))
  expect(cells.join()).toContain(title)
  expect((await bytesOf(page, `/lists/${list}/list.csv`)).toString()).toContain(title)
  expect(JSON.stringify(JSON.parse((await bytesOf(page, `/lists/${list}/list.json`)).toString()))).toContain(title)
  const parts = unzipSync(new Uint8Array(await bytesOf(page, `/lists/${list}/list.docx`)))
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(title)
}

async function sendProposal(page: Page, code: string) {
  await enter(page, COMPANY)
  await page.goto(`/scenarios/${code}`)
  await page.getByRole('button', { name: '编写方案' }).click()
  await page.waitForURL(/\/company\/proposals\/\w+$/)
  await writeProposal(page, { approach: '巡检航线每日自动飞行，漏检由人工复核。' })
  await page.getByRole('button', { name: /^提交/ }).click()
  await expect(page.getByText(/^R-\d{8}-/).first()).toBeVisible()
}

async function amend(page: Page, address: string, title: string) {
  await enter(page, EDITOR)
  await page.goto(`${address}/amendments`)
  await page.getByRole('button', { name: '起草变更' }).click()
  await page.getByRole('link', { name: '验收目标' }).click()
  await page.locator('[name="targets[0].target"]').fill('≤ 0.5')
  await page.getByRole('button', { name: '保存并返回' }).click()
  await page.getByRole('link', { name: '去核对并提交' }).click()
  await page.getByLabel('变更原因').fill('踏勘后提高要求。')
  await page.getByRole('button', { name: '提交审核' }).click()
  await expect(page.getByText('已提交，等待场景经理审核。', { exact: true })).toBeVisible()
  await enter(page, CURATOR)
  await page.goto('/curator')
  await page.getByRole('link', { name: title }).first().click()
  await page.getByRole('button', { name: '公布变更' }).click()
  await expect(page.getByText('已公布，')).toBeVisible()
}

async function reconfirm(page: Page, code: string) {
  await enter(page, COMPANY)
  await page.goto('/company/proposals')
  await page.locator(`a[href^="/company/proposals/"]`).first().click()
  await page.getByRole('button', { name: '确认方案仍然有效' }).click()
  await expect(page.getByText('已确认，方案在变更之后仍然有效。')).toBeVisible()
  await page.goto(`/scenarios/${code}`)
}

for (const { width, batch } of [
  { width: 390, batch: 85 },
  { width: 1440, batch: 86 },
]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } })

    test('a row of a table becomes a published scenario, is amended, re-confirmed, and every step stands in its timeline', async ({
      page,
    }) => {
      test.setTimeout(240_000)
      const title = `山塘巡检一张表 ${Date.now() % 1_000_000}`
      const address = await importList(page, title)
      const id = address.split('/').at(-1) ?? ''
      await handIn(page, address)
      await sendBack(page, id, title)
      await mend(page, address)
      await approve(page, id)
      const list = await publish(page, title, batch)
      await readDownloads(page, list, title)
      await page.goto(`/lists/${list}/print`)
      await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()

      const code = `${list}-001`
      await sendProposal(page, code)
      await amend(page, address, title)
      await reconfirm(page, code)
      const timeline = page.getByRole('region', { name: '进展' })
      await expect(timeline.getByText('发布，开始征集方案')).toBeVisible()
      await timeline.getByRole('link', { name: /变更公告第 1 号/ }).click()
      await expect(page.getByText('踏勘后提高要求。')).toBeVisible()
      await page.getByRole('link', { name: '对照各版本' }).click()
      await expect(page.locator('ins').filter({ hasText: '0.5' }).first()).toBeVisible()
      await page.goto(`/lists/${list}`)
      await expect(page.getByRole('link', { name: '已有变更公告第 1 号' }).first()).toBeVisible()
    })
  })
}

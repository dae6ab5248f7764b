import { type Browser, expect, type Page, test } from '@playwright/test'
import { seriousFaults } from '../support/e2e/sound-page.ts'

async function enterAs(page: Page, who: RegExp, desk: string) {
  await page.goto('/sign-in')
  await page.locator('form[action="/sign-in/demo"] button').filter({ hasText: who }).first().click()
  await page.waitForURL((address) => address.pathname !== '/sign-in')
  await page.goto(desk)
}

async function withoutScript(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' })
  return context.newPage()
}

/** Looks for serious faults in the page that somebody without scripts has before them, for which a script is needed. */
async function expectSound(page: Page) {
  const storageState = await page.context().storageState()
  const context = await page.context().browser()?.newContext({ storageState, locale: 'zh-CN' })
  const twin = await context?.newPage()
  if (!context || !twin) throw new Error('there is no browser')
  await twin.goto(page.url())
  expect(await seriousFaults(twin)).toEqual([])
  await context.close()
}

/** Copies the agency's first open scenario into a new draft; gives the addresses of the draft. */
async function copyOpenScenario(page: Page): Promise<string> {
  await page.goto('/agency/scenarios?state=open')
  await page.locator('main table tbody a').first().click()
  await page.getByRole('button', { name: '复制为新场景' }).click()
  await expect(page.getByText('已复制为新草稿')).toBeVisible()
  return new URL(page.url()).pathname
}

const AGENCY = /经办人.*余杭区经济和信息化局/

test('a copy is told apart from what it was copied from, and marked as continuing it; the curator is shown both', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const page = await withoutScript(browser)
  await enterAs(page, AGENCY, '/agency')
  const draft = await copyOpenScenario(page)

  await page.goto(`${draft}/check`)
  const box = page.locator('details').filter({ hasText: '供你参考' }).first()
  await expect(box.getByText('写法几乎相同').first()).toBeVisible()
  const [code = ''] = /HZ-\d{4}-\d{2}-\d{3}/.exec(await box.innerText()) ?? []
  expect(code).not.toBe('')
  await box.getByText('有哪些不同').first().click()
  await expect(box.getByText('内容没有不同。').first()).toBeVisible()
  await expectSound(page)

  await box.getByRole('button', { name: '标为它的延续' }).first().click()
  await expect(page.getByText('已标为延续。')).toBeVisible()
  await expect(page.locator('main').getByRole('link', { name: new RegExp(code) })).toBeVisible()
  await page.locator(`a[href="${draft}/continuation"]`).click()
  await page.getByLabel('更早场景的编号').fill('HZ-1999-01-001')
  await page.getByRole('button', { name: '标为延续', exact: true }).click()
  await expect(page.getByText('没有找到这个编号的已发布场景').first()).toBeVisible()
  await expect(page.getByLabel('更早场景的编号')).toHaveValue('HZ-1999-01-001')
  await expectSound(page)
  await page.getByRole('button', { name: '不再标为延续' }).click()
  await expect(page.getByText('已不再标为延续。')).toBeVisible()
  await page.locator(`a[href="${draft}/continuation"]`).click()
  await page.getByLabel('更早场景的编号').fill(code.toLowerCase())
  await page.getByRole('button', { name: '标为延续', exact: true }).click()
  await expect(page.getByText('已标为延续。')).toBeVisible()

  await page.goto(`${draft}/parts/closing`)
  await page.getByLabel('方案征集截止时间').fill('2199年12月31日')
  await page.getByLabel('联系人').fill('陈一舟')
  await page.getByLabel('联系电话').fill('0571 8800 1234')
  await page.getByRole('button', { name: '保存，去检查' }).click()
  await page.getByRole('button', { name: '提交审核' }).click()
  await expect(page.getByText('已提交审核')).toBeVisible()

  const desk = await withoutScript(browser)
  await enterAs(desk, /场景经理/, `/curator/review/${draft.split('/').at(-1)}`)
  await expect(desk.getByText('写法几乎相同').first()).toBeVisible()
  await expect(desk.getByText('延续自')).toBeVisible()
  await expectSound(desk)
})

test('two drafts of one agency are merged without a script, and taken apart again', async ({ browser }) => {
  test.setTimeout(180_000)
  const page = await withoutScript(browser)
  await enterAs(page, AGENCY, '/agency')
  const kept = await copyOpenScenario(page)
  await page.goto(`${kept}/parts/terms`)
  await page.getByLabel('投资规模（万元）').fill('')
  await page.getByRole('button', { name: '保存并返回' }).click()
  const other = await copyOpenScenario(page)

  await page.goto(`${kept}/check`)
  const id = other.split('/').at(-1)
  await page.locator(`a[href="${kept}/merger?with=${id}"]`).click()
  await expect(page.getByRole('heading', { name: '合并两份草稿' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /投资规模/ })).toBeChecked()
  await expectSound(page)
  await page.getByRole('button', { name: '合并', exact: true }).click()
  await expect(page.getByText('已合并。')).toBeVisible()

  await page.goto(other)
  await expect(page.getByText('这份草稿已并入另一份').first()).toBeVisible()
  await expectSound(page)
  await page.getByRole('button', { name: '拆开恢复' }).click()
  await expect(page.getByText('已拆开')).toBeVisible()
  await expect(page.getByRole('link', { name: '检查并提交审核' })).toBeVisible()
  await page.goto(`${kept}/parts/terms`)
  await expect(page.getByLabel('投资规模（万元）')).toHaveValue('')
})

test('a company sees that it has written the same capability before, and merges the two', async ({ page }) => {
  await enterAs(page, /顾临风/, '/company/capabilities')
  const title = `跑道异物巡检机器人 ${Date.now()}`
  const addresses: string[] = []
  for (const example of ['萧山机场跑道（演示）', '建德通用机场（演示）']) {
    await page.goto('/company/capabilities')
    await page.getByRole('button', { name: '填写一项能力' }).first().click()
    await page.waitForURL(/\/company\/capabilities\/\w+$/)
    addresses.push(new URL(page.url()).pathname)
    await page.getByLabel('名称', { exact: true }).fill(title)
    await page.getByLabel('能力说明').fill('夜间自动巡检跑道道面，识别两厘米以上的异物并报告坐标，单次巡检二十分钟。')
    await page.getByLabel('案例 1 做了什么').fill(example)
    await page.getByRole('button', { name: '保存草稿' }).click()
    await expect(page.getByText('草稿已保存。')).toBeVisible()
  }
  await page.getByText('有 1 项相近的能力').click()
  await page.getByRole('link', { name: '合并这两份' }).click()
  await expect(page.getByRole('checkbox', { name: /应用案例/ })).toBeChecked()
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: '合并', exact: true }).click()
  await expect(page.getByText('已合并。')).toBeVisible()
  await expect(page.getByLabel('案例 2 做了什么')).toHaveValue('萧山机场跑道（演示）')
  expect(await seriousFaults(page)).toEqual([])
  await page.goto(addresses[0] ?? '')
  await page.getByRole('button', { name: '拆开恢复' }).click()
  await expect(page.getByText('已拆开')).toBeVisible()
})

test('a list says which of its rows nearly repeat something, and one is left out', async ({ page }) => {
  await enterAs(page, AGENCY, '/imports/new?noun=scenario')
  const stamp = Date.now()
  const need = `四百余座山塘散在山坳，汛期靠人腿巡查，一遍要走三天；要求每日一巡，异常两小时内带照片上报 ${stamp}`
  const rows = [`山塘巡检 ${stamp}`, `山塘无人机巡检 ${stamp}`].map((title) => [title, '融合试验', '低空', need])
  const text = [['场景名称', '发展阶段', '领域', '技术需求'], ...rows].map((cells) => cells.join(',')).join('\r\n')
  const buffer = Buffer.from(`\uFEFF${text}`)
  await page.getByLabel('清单文件').setInputFiles({ name: '相近.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: '上传并检查' }).click()
  await expect(page.getByRole('heading', { name: /有 1 行与已有内容或本表其他行几乎相同/ })).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await page.getByLabel('跳过这一行').check()
  await page.getByRole('button', { name: '保存这些决定' }).click()
  await page.getByRole('button', { name: '导入可用的 1 行' }).click()
  await expect(page.getByText('1 行与已有内容几乎相同，按你的决定没有导入。')).toBeVisible()
})

import { expect, type Page, test } from '@playwright/test'
import { expectSoundDocument } from '../support/e2e/sound-page.ts'

/** A cell of the table by the names of its row and column. */
async function cellOf(page: Page, tag: string, column: string) {
  const table = page.getByRole('table')
  const heads = await table.getByRole('columnheader').allTextContents()
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: tag, exact: true }) })
  return row
    .first()
    .getByRole('cell')
    .nth(heads.indexOf(column) - 1)
}

/** The number that a link says after its hidden label. */
const numberIn = (text: string | null) => Number(/\d+/.exec(text ?? '')?.[0])

test('the map is found from the matching view, and leads back', async ({ page }) => {
  await page.goto('/matching')
  await page.getByRole('link', { name: '缺口图' }).click()
  await expect(page.getByRole('heading', { name: '缺口图', level: 1 })).toBeVisible()
  await page.getByRole('navigation', { name: 'breadcrumb' }).getByRole('link', { name: '供需匹配' }).click()
  await page.waitForURL('**/matching')
  await page.goto('/matching?tag=lae')
  await page.getByRole('link', { name: '缺口图' }).click()
  await expect(page).toHaveURL(/\/matching\/gaps\?tag=lae$/)
  await expect(page.getByRole('heading', { name: '低空经济', level: 2 })).toBeVisible()
})

test('tiles are reached by the keyboard and say their figures', async ({ page }) => {
  await page.goto('/matching/gaps?tag=lae')
  const tiles = page.getByRole('navigation', { name: '低空经济：各区县' }).getByRole('link')
  await expect(tiles).toHaveCount(14)
  await tiles.first().focus()
  await page.keyboard.press('Tab')
  await expect(tiles.nth(1)).toBeFocused()
  await expect(tiles.nth(1)).toHaveAccessibleName(/^拱墅区：\d+ 项需求，\d+ 家企业，\S+/)
})

test('the file opens as a workbook', async ({ request }) => {
  const answer = await request.get('/matching/gaps.xlsx?by=stage')
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toContain('spreadsheetml')
  expect(decodeURIComponent(answer.headers()['content-disposition'] ?? '')).toContain('缺口图-按发展阶段.xlsx')
  expect((await answer.body()).subarray(0, 2).toString()).toBe('PK')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('industries unfold, the tables change places, and the address says all of it', async ({ page }) => {
    await page.goto('/matching/gaps')
    const table = page.getByRole('table')
    await expect(table.getByRole('rowheader', { name: '低空巡检', exact: true })).toHaveCount(0)
    await table.getByRole('link', { name: '低空经济', exact: true }).click()
    await expect(page).toHaveURL(/\/matching\/gaps\?tag=lae#tag-lae$/)
    await expect(table.getByRole('rowheader', { name: '低空巡检', exact: true })).toBeVisible()
    await page.getByRole('link', { name: '按发展阶段' }).click()
    await expect(page).toHaveURL(/\/matching\/gaps\?by=stage&tag=lae$/)
    await expect(table.getByRole('columnheader')).toHaveText(['产业标签', '合计', '早期验证', '融合试验', '综合推广'])
    await expect(table.getByRole('rowheader', { name: '低空巡检', exact: true })).toBeVisible()
  })

  test('the number of needs is the number of scenarios that its link opens', async ({ page }) => {
    for (const [search, column] of [
      ['', '钱塘区'],
      ['', '全市'],
      ['?by=stage', '综合推广'],
    ] as const) {
      await page.goto(`/matching/gaps${search}`)
      const figure = (await cellOf(page, '通用人工智能', column)).getByRole('link', { name: /^需求/ })
      const count = numberIn(await figure.textContent())
      await figure.click()
      await expect(page).toHaveURL(/\/scenarios\?open=yes&tag=agi&/)
      await expect(page.getByText(`共 ${count} 项`)).toBeVisible()
    }
  })

  test('the companies of a district lead to their capabilities, the pairs to the matching view', async ({ page }) => {
    await page.goto('/matching/gaps')
    await (await cellOf(page, '通用人工智能', '钱塘区')).getByRole('link', { name: /^企业/ }).click()
    await expect(page).toHaveURL('/capabilities?tag=agi&district=qiantang')
    await page.goBack()
    await (await cellOf(page, '通用人工智能', '合计')).getByRole('link', { name: /对$/ }).click()
    await expect(page.getByRole('heading', { name: '通用人工智能', level: 1 })).toBeVisible()
  })

  test('one sentence names the largest gaps, in both languages', async ({ page }) => {
    await page.goto('/matching/gaps')
    const sentence = page.locator('[data-gap-sentence]')
    await expect(sentence).toHaveText(
      /^\d+ 项征集中的需求还没有合适企业，最集中的是.+；有企业而没有需求的，最多是.+。$/,
    )
    await page.goto('/matching/gaps?by=stage&lang=en')
    await expect(sentence).toHaveText(/^\d+ open needs have no fitting company yet, most of all in .+\.$/)
    await expect(page.getByRole('heading', { name: 'Gap map', level: 1 })).toBeVisible()
  })

  test('a word that is no tag is said so', async ({ page }) => {
    await page.goto('/matching/gaps?tag=没有这个词')
    await expect(page.getByText('没有叫“没有这个词”的产业标签')).toBeVisible()
    await expect(page.getByRole('table')).toBeVisible()
  })
})

for (const [address, width, colorScheme] of [
  ['/matching/gaps', 390, 'dark'],
  ['/matching/gaps?tag=lae', 1440, 'light'],
  ['/matching/gaps?by=stage&tag=agi&lang=en', 390, 'light'],
  ['/matching/gaps?by=stage&lang=en', 1440, 'dark'],
] as const)
  test(`${address} at ${width} px, ${colorScheme}, has no serious violation, no sideways scroll and one script`, async ({
    page,
  }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await page.goto(address)
    await expectSoundDocument(page, width)
  })

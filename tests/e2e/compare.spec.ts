import { expect, type Page, test } from '@playwright/test'
import { expectSoundDocument } from '../support/e2e/sound-page.ts'

const STAIRS = { code: 'HZ-2026-03-012', title: '登山台阶行李搬运与应急下撤' }

/** The company names in the head of the table, in their order. */
const compared = (page: Page) => page.getByRole('columnheader').getByRole('link')

/** The address of the comparison of a need with the companies nearest to it. */
async function nearest(page: Page, count: number): Promise<string> {
  await page.goto(`/matching?scenario=${STAIRS.code}`)
  const boxes = await page
    .locator('#pair-table input[type=checkbox]')
    .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value))
  const ids = boxes.slice(0, count).map((id) => `&company=${id}`)
  return `/matching/compare?scenario=${STAIRS.code}${ids.join('')}`
}

test('the pair that is looked at is compared with its neighbours, with the same score', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`/matching?scenario=${STAIRS.code}`)
  const pair = page.locator('#pair')
  const score = await pair.locator('p.leading-none').first().textContent()
  const company = await pair.locator('a[href^="/companies/"]').first().textContent()
  await pair.getByRole('link', { name: '与这些企业对比' }).click()
  await expect(page.getByRole('heading', { name: `“${STAIRS.title}”的 4 家企业对比`, level: 1 })).toBeVisible()
  await expect(compared(page).first()).toHaveText(company ?? '')
  const scores = page.getByRole('row', { name: /^匹配度/ }).getByRole('cell')
  await expect(scores).toHaveCount(4)
  await expect(scores.first().locator('b')).toHaveText(score ?? '')
  await expect(scores.first()).toContainText('最高')
  await page.goBack()
  await pair.getByRole('link', { name: '与这些需求对比' }).click()
  await expect(page.getByRole('heading', { name: `“${company}”的 4 项需求对比`, level: 1 })).toBeVisible()
  await expect(page.getByRole('columnheader').getByRole('link', { name: STAIRS.title })).toBeVisible()
})

test('the parts that are shown add up to the score that is shown', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(await nearest(page, 3))
  const figures = async (name: RegExp) =>
    (await page.getByRole('row', { name }).first().getByRole('cell').locator('b').allTextContents()).map(Number)
  const [scores, tags, text, fit] = [
    await figures(/^匹配度/),
    await figures(/^标签/),
    await figures(/^内容/),
    await figures(/^条件 /),
  ]
  for (const [at, score] of scores.entries()) {
    const sum = (tags[at] ?? 0) + (text[at] ?? 0) + (fit[at] ?? 0)
    // Parts are shown to a tenth, the score is cut to a whole.
    expect(sum).toBeGreaterThan(score - 0.2)
    expect(sum).toBeLessThan(score + 1.2)
  }
})

test('on paper the table is whole and the controls are gone', async ({ page }) => {
  await page.goto(await nearest(page, 2))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('columnheader').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: '再加一家企业' })).toBeHidden()
  await expect(page.getByRole('link', { name: /移出对比$/ }).first()).toBeHidden()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } })

  test('companies are ticked, added, found by name and taken out; the address carries the list', async ({ page }) => {
    await page.goto(`/matching?scenario=${STAIRS.code}`)
    await page.getByText('看数据').click()
    const boxes = page.locator('#pair-table').getByRole('checkbox')
    await boxes.nth(0).check()
    await boxes.nth(2).check()
    await page.getByRole('button', { name: '对比勾选的' }).click()
    await expect(compared(page)).toHaveCount(2)
    await page.getByRole('link', { name: /^加入/ }).first().click()
    await expect(compared(page)).toHaveCount(3)
    await page.getByLabel('按名称加入企业').fill('云栈飞服')
    await page.getByRole('button', { name: '加入对比' }).click()
    await expect(page).toHaveURL(/\/matching\/compare\?scenario=HZ-2026-03-012(&company=\w+){4}$/)
    await expect(compared(page).last()).toHaveText('云栈飞服（演示）')
    await expect(page.getByText('一次最多对比 4 个；移出一个后可以再加。')).toBeVisible()
    const names = await compared(page).allTextContents()
    await page.reload()
    await expect(compared(page)).toHaveText(names)
    await page.getByRole('link', { name: `把${names[0]}移出对比` }).click()
    await expect(compared(page)).toHaveText(names.slice(1))
    await page.getByLabel('按名称加入企业').fill('没有这家企业')
    await page.getByRole('button', { name: '加入对比' }).click()
    await expect(page.getByText('没有找到可以加入的“没有这家企业”')).toBeVisible()
  })

  test('a fifth is refused by its name; what is not published is named, and the rest is shown', async ({ page }) => {
    await page.goto(`/matching?scenario=${STAIRS.code}`)
    await page.getByText('看数据').click()
    const boxes = page.locator('#pair-table').getByRole('checkbox')
    for (let at = 0; at < 5; at++) await boxes.nth(at).check()
    const fifth = (await boxes.nth(4).getAttribute('aria-label'))?.replace('勾选', '')
    await page.getByRole('button', { name: '对比勾选的' }).click()
    await expect(page.getByRole('status')).toContainText(`一次最多对比 4 个，没有加入：${fifth}`)
    await expect(compared(page)).toHaveCount(4)
    await page.goto(`${await nearest(page, 2)}&company=nobody`)
    await expect(page.getByRole('status')).toContainText('没有找到：nobody')
    await expect(compared(page)).toHaveCount(2)
    expect((await page.goto('/matching/compare?scenario=HZ-0&company=nobody'))?.status()).toBe(404)
  })

  test('needs of one company are ticked just so; a tag leads to the companies of a need', async ({ page }) => {
    await page.goto(`/matching?scenario=${STAIRS.code}`)
    const company = await page.locator('#pair-table input[type=checkbox]').first().getAttribute('value')
    await page.goto(`/matching?company=${company}`)
    await page.getByText('看数据').click()
    const boxes = page.locator('#pair-table').getByRole('checkbox')
    await boxes.nth(0).check()
    await boxes.nth(1).check()
    await page.getByRole('button', { name: '对比勾选的' }).click()
    await expect(page).toHaveURL(/\?company=\w+(&scenario=HZ-[\w-]+){2}$/)
    await expect(compared(page)).toHaveCount(2)
    await page.goto('/matching?tag=lae')
    await page.getByText('看数据').click()
    await page
      .getByRole('link', { name: /^对比“.+”的企业$/ })
      .first()
      .click()
    await expect(page).toHaveURL(/\/matching\/compare\?scenario=/)
  })

  test('an address that names nothing leads to where a comparison begins', async ({ page }) => {
    await page.goto('/matching/compare')
    await expect(page.getByText('还没有选要对比的')).toBeVisible()
    await page.getByRole('link', { name: '去匹配视图' }).click()
    await page.waitForURL('**/matching')
  })
})

for (const [lang, width, colorScheme, count] of [
  ['zh', 390, 'dark', 3],
  ['zh', 1440, 'light', 4],
  ['en', 390, 'light', 2],
  ['en', 1440, 'dark', 4],
] as const)
  test(`${count} compared in ${lang} at ${width} px, ${colorScheme}: no serious violation, no sideways scroll, one script`, async ({
    page,
  }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${await nearest(page, count)}&company=nobody&lang=${lang}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(STAIRS.title)
    await expectSoundDocument(page, width)
  })

import { expect, test } from '@playwright/test'
import { enter } from '../support/e2e/enter.ts'
import { expectSoundDocument, seriousFaults } from '../support/e2e/sound-page.ts'

for (const width of [390, 1440]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme })

      test('a curator reads at the desk what became of pairs, by what they had scored', async ({ page }) => {
        await enter(page, '沈知遥')
        await page.goto('/curator/matches')
        await page.getByRole('link', { name: '匹配与结果' }).click()
        await expect(page.getByRole('heading', { level: 1, name: '匹配与结果' })).toBeVisible()
        const all = page.getByRole('table', { name: '按匹配度分段' }).getByRole('row', { name: /合计/ })
        await expect(all).toContainText(/\d+%（\d+–\d+%）/)
        await expect(page.getByText('使用随程序发布的权重。')).toBeVisible()
        await expectSoundDocument(page, width)
      })
    })
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the view of one agency and one district is a link like any other', async ({ page }) => {
    await page.goto('/matching?tag=lae')
    await expect(page.getByText('建德市 · ').first()).toBeVisible()
    await page.getByLabel('需求所在区县').selectOption({ label: '余杭区' })
    await page.getByRole('button', { name: '筛选' }).click()
    await expect(page).toHaveURL(/tag=lae&district=yuhang/)
    await expect(page.getByText('余杭区 · ').first()).toBeVisible()
    await expect(page.getByText('建德市 · ')).toHaveCount(0)
    await enter(page, '叶汀舟')
    await page.goto('/matching')
    await page.getByRole('region', { name: '我的位置' }).getByRole('link').click()
    await expect(page).toHaveURL(/agency=/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('余杭区经济和信息化局')
  })
})

test('the view of an agency is sound', async ({ page }) => {
  await enter(page, '叶汀舟')
  await page.goto('/matching')
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('region', { name: '我的位置' }).getByRole('link').click()
  await expect(page).toHaveURL(/agency=/)
  expect(await seriousFaults(page)).toEqual([])
})

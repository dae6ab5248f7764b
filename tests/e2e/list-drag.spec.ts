import { expect, type Page, test } from '@playwright/test'
import { enter } from '../support/e2e/enter.ts'

test('a draft list is ordered by dragging', async ({ page }) => {
  await enter(page, '沈知遥')
  await page.goto('/curator/lists')
  await page.getByRole('link', { name: '2026年第四批场景机会清单（演示）' }).click()
  await expectOrderByDragging(page)
})

test('so is one of capabilities', async ({ page }) => {
  await enter(page, '沈知遥')
  await page.goto('/curator/capability-lists/new')
  await page.locator('input[name=batch]').fill('98')
  await page.getByRole('button', { name: '建立草稿' }).click()
  for (const at of [0, 1, 2]) await page.locator('input[name=capability][type=checkbox]').nth(at).check()
  await page.getByRole('button', { name: '列入清单' }).click()
  await expectOrderByDragging(page)
})

/** Drags the first row of a draft to the third place and back. */
async function expectOrderByDragging(page: Page) {
  const titles = page.locator('form[data-drag-order] tr[data-row] th')
  await expect(titles.nth(2)).toBeVisible()
  const before = await titles.allTextContents()
  const handles = page.locator('[data-drag-handle]')
  const rows = page.locator('form[data-drag-order] tr[data-row]')

  await handles.nth(0).dragTo(rows.nth(2))
  const [first = '', second = '', third = '', ...rest] = before
  await expect(titles).toHaveText([second, third, first, ...rest])
  await handles.nth(2).dragTo(rows.nth(0))
  await expect(titles).toHaveText(before)
}

import { expect, test } from '@playwright/test'
import { enter } from '../support/e2e/enter.ts'

test('a draft list is ordered by dragging', async ({ page }) => {
  await enter(page, '沈知遥')
  await page.goto('/curator/lists')
  await page.getByRole('link', { name: '2026年第四批场景机会清单（演示）' }).click()
  const titles = page.locator('form[data-drag-order] tr[data-row] th')
  const before = await titles.allTextContents()
  expect(before.length).toBeGreaterThan(2)
  const handles = page.locator('[data-drag-handle]')
  const rows = page.locator('form[data-drag-order] tr[data-row]')

  await handles.nth(0).dragTo(rows.nth(2))
  const [first = '', second = '', third = '', ...rest] = before
  await expect(titles).toHaveText([second, third, first, ...rest])
  await handles.nth(2).dragTo(rows.nth(0))
  await expect(titles).toHaveText(before)
})

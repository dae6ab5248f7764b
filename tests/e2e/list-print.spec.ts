import { expect, test } from '@playwright/test'
import { expectSoundDocument } from '../support/e2e/sound-page.ts'

for (const width of [390, 1440]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } })

    test('a list prints whole: a cover, the contents, and each scenario on a page of its own', async ({ page }) => {
      await page.goto('/lists/HZ-2026-01')
      await page.getByRole('link', { name: '整本打印（A4，每个场景一页）' }).click()
      await page.waitForURL('**/print', { waitUntil: 'load' })
      const contents = page.getByRole('navigation', { name: '目录' }).getByRole('link')
      const entries = page.locator('section[id^="HZ-2026-01-"]')
      await expect(contents).toHaveCount(await entries.count())
      expect(await entries.count()).toBeGreaterThan(50)
      await contents.nth(4).click()
      await expect(page).toHaveURL(/#HZ-2026-01-005$/)
      await expectSoundDocument(page, width)

      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      const sheets = pdf.match(/\/MediaBox/g)?.length
      expect(sheets).toBeGreaterThanOrEqual((await entries.count()) + 2)
      expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 841[.\d]*\]/)
      expect(pdf).not.toMatch(/\/MediaBox\s*\[0 0 612 792\]/)
    })
  })
}

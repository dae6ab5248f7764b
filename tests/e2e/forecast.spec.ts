import { expect, test } from '@playwright/test'
import { enter } from '../support/e2e/enter.ts'

const OWNER = /负责人.*余杭区经济和信息化局/

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with the script' : 'without any script', () => {
    test.use({ javaScriptEnabled, actionTimeout: 10_000 })

    test('what is announced can be followed, becomes a draft, and whoever follows reads that', async ({ page }) => {
      const title = `镇街物资投送 ${Date.now() % 100_000}`
      await enter(page, OWNER)
      await page.goto('/forecasts')
      await page.getByRole('link', { name: '预告一个场景' }).click()
      await page.getByRole('button', { name: '发布预告' }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await page.getByLabel('场景名称').fill(title)
      await page.getByLabel('大致内容').fill('汛期道路中断时，把药品送到山区村。')
      // The script puts its own field in the place of the written one.
      if (javaScriptEnabled) await page.locator('tag-picker.is-enhanced').first().waitFor()
      await page.locator('#field-tags').fill('无人机')
      await page.getByLabel('预计发布月份').fill('2199年3月')
      await page.getByRole('button', { name: '发布预告' }).click()
      await expect(page.getByText('预告已发布')).toBeVisible()

      await page.context().clearCookies()
      await page.goto('/forecasts')
      const line = page.getByRole('listitem').filter({ hasText: title })
      await expect(line).toContainText('预计 2199年3月')
      await expect(line.getByRole('link', { name: '登录后关注' })).toBeVisible()

      await enter(page, '岑以白')
      await page.goto('/forecasts')
      await line.getByRole('button', { name: /^关注/ }).click()
      await expect(line.getByRole('button', { name: /^取消关注/ })).toBeVisible()
      await page.goto('/account/following')
      await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText('发布了预告')

      await enter(page, OWNER)
      await page.goto('/forecasts')
      await line.getByRole('button', { name: '开始编写场景' }).click()
      await page.waitForURL(/\/agency\/scenarios\/[\w-]+$/)
      await page.getByRole('link', { name: /基本信息/ }).click()
      await expect(page.getByLabel('场景名称')).toHaveValue(title)

      await enter(page, '岑以白')
      await page.goto('/account/following')
      const news = page.getByRole('listitem').filter({ hasText: title })
      await expect(news).toContainText('开始编写场景')
      await expect(news.getByText('新', { exact: true })).toBeVisible()
      await news.getByRole('button', { name: /取消关注/ }).click()
      await expect(page.getByText(title)).toHaveCount(0)
    })
  })
}

import { expect, test } from '@playwright/test'
import { enter } from '../support/e2e/enter.ts'
import { expectSoundDocument } from '../support/e2e/sound-page.ts'

for (const width of [390, 1440]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme })

      test('the duties of the site are sound pages', async ({ page }) => {
        await enter(page, '柏景芝')
        for (const [path, heading] of [
          ['/admin/inspection', '网站自查'],
          ['/admin/identity', '页底标识'],
          ['/admin/pages', '内容页面'],
          ['/admin/pages/about', '关于本站'],
          ['/about', '关于本站'],
        ] as const) {
          await page.goto(path)
          await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
          await expectSoundDocument(page, width)
        }
      })
    })
  }
}

test('the links of the site are walked over, and every one of them leads somewhere', async ({ page }) => {
  test.setTimeout(120_000)
  await enter(page, '柏景芝')
  await page.goto('/admin')
  await page
    .getByRole('main')
    .getByRole('link', { name: /网站自查 栏目更新/ })
    .click()
  await page.getByRole('button', { name: '现在检查' }).click()
  await expect(page.getByText('站内链接全部可以打开。')).toBeVisible({ timeout: 100_000 })
  await expect(page.getByText(/走过 \d{2,} 个页面，试了 \d{3,} 个站内链接/)).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a page is written, previewed, saved, overtaken and restored', async ({ page, browser }) => {
    await enter(page, '柏景芝')
    await page.goto('/admin/pages/about')
    const built = await page.getByLabel('中文正文').inputValue()
    const other = await browser.newPage({ javaScriptEnabled: false })
    await enter(other, '柏景芝')
    await other.goto('/admin/pages/about')

    await page.getByLabel('中文正文').fill('## 值守安排\n\n- 工作日 **九点**到十七点 <b>原样</b>')
    await page.getByRole('button', { name: '保存并公开' }).click()
    await expect(page.getByRole('alert')).toContainText('请先改正下面的问题')
    await page.getByLabel('改了什么，为什么').fill('写明值守时间')
    await page.getByRole('button', { name: '预览' }).click()
    await expect(page.getByRole('heading', { name: '值守安排' })).toBeVisible()
    await page.goto('/about')
    await expect(page.getByRole('heading', { name: '值守安排' })).toHaveCount(0)
    await page.goto('/admin/pages/about')
    await page.getByLabel('中文正文').fill('## 值守安排\n\n- 工作日 **九点**到十七点 <b>原样</b>')
    await page.getByLabel('改了什么，为什么').fill('写明值守时间')
    await page.getByRole('button', { name: '保存并公开' }).click()
    await expect(page.getByText('已保存为第 1 版')).toBeVisible()
    await page.goto('/about')
    await expect(page.getByRole('listitem').filter({ hasText: '九点到十七点 <b>原样</b>' })).toBeVisible()

    await other.getByLabel('改了什么，为什么').fill('别的改动')
    await other.getByLabel('中文正文').fill(`${built}\n\n再加一句`)
    await other.getByRole('button', { name: '保存并公开' }).click()
    await expect(other.getByText('别人保存了第 1 版')).toBeVisible()
    await expect(other.getByLabel('中文正文')).toHaveValue(/再加一句/)
    await other.getByRole('button', { name: '保存并公开' }).click()
    await expect(other.getByText('已保存为第 2 版')).toBeVisible()
    await other.getByRole('link', { name: '第 1 版' }).click()
    await other.getByRole('button', { name: '恢复这一版' }).click()
    await expect(other.getByText('已保存为第 3 版')).toBeVisible()
    await other.goto('/about')
    await expect(other.getByRole('heading', { name: '值守安排' })).toBeVisible()
  })

  test('identifiers stand at the foot of every page; a wrong one is named and what was typed stays', async ({
    page,
  }) => {
    await enter(page, '柏景芝')
    await page.goto('/admin/identity')
    await page.getByLabel('主办单位').fill('某市创新中心（演示）')
    await page.getByLabel('ICP 备案号').fill('12345678')
    await page.getByRole('button', { name: '保存标识' }).click()
    await expect(page.getByLabel('主办单位')).toHaveValue('某市创新中心（演示）')
    await expect(page.getByLabel('ICP 备案号')).toHaveAttribute('aria-invalid', 'true')
    await page.getByLabel('ICP 备案号').fill('浙ICP备12345678号')
    await page.getByRole('button', { name: '保存标识' }).click()
    await page.goto('/lists')
    const foot = page.getByRole('contentinfo')
    await expect(foot).toContainText('主办单位某市创新中心（演示）')
    await expect(foot.getByRole('link', { name: '浙ICP备12345678号' })).toBeVisible()
  })
})

import { expect, test } from './test.ts'

const board = (chosen: string) => `<p id="outside">头</p><div data-swap-area>
  <h2 data-swap-said>${chosen}</h2>
  <a href="/first#pair" data-swap>甲</a> <a href="/second#pair" data-swap>乙</a> <a href="/broken" data-swap>丙</a>
  <details id="rows"><summary>看数据</summary>${chosen}的数据</details>
</div>`

/** Looking at one thing after another without leaving the page. */
export function swapping() {
  test('a choice exchanges its area alone: place, focus and what was unfolded stay', async ({ page, show, site }) => {
    site.document('/second', board('乙的理由'))
    await show(board('甲的理由'))
    await page.evaluate(() => document.getElementById('outside')?.setAttribute('data-kept', ''))
    await page.getByText('看数据').click()
    await page.getByRole('link', { name: '乙' }).press('Enter')
    await expect(page.getByRole('heading', { name: '乙的理由' })).toBeVisible()
    await expect(page).toHaveURL(/\/second#pair$/)
    await expect(page.locator('#outside')).toHaveAttribute('data-kept', '')
    await expect(page.getByText('乙的理由的数据')).toBeVisible()
    await expect(page.getByRole('link', { name: '乙' })).toBeFocused()
    await expect(page.getByRole('status')).toHaveText('乙的理由')
  })

  test('going back shows what was there before', async ({ page, show, site }) => {
    site.document('/second', board('乙的理由'))
    await show(board('甲的理由'))
    await page.getByRole('link', { name: '乙' }).click()
    await expect(page.getByRole('heading', { name: '乙的理由' })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('heading', { name: '甲的理由' })).toBeVisible()
    await page.goForward()
    await expect(page.getByRole('heading', { name: '乙的理由' })).toBeVisible()
  })

  test('an answer without the area is visited as any other page', async ({ page, show, site }) => {
    site.document('/broken', '<p>请先登录</p>')
    await show(board('甲的理由'))
    await page.getByRole('link', { name: '丙' }).click()
    await expect(page.getByText('请先登录')).toBeVisible()
    await expect(page.locator('#outside')).toHaveCount(0)
  })
}

import { expect, type Page, test } from '@playwright/test'

const CURATOR = '沈知遥'
const BATCH = '77'

async function signInAs(page: Page, name: string) {
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.getByRole('button', { name }).first().click()
  await expect(page).not.toHaveURL(/sign-in/)
}

test('a scenario goes back with a comment, comes again, passes, and is published on a numbered list', async ({
  page,
}) => {
  test.slow()
  await signInAs(page, CURATOR)
  await page.goto('/curator')
  await expect(page.getByRole('heading', { name: '现在要办的' })).toBeVisible()
  await page.getByRole('link', { name: '待审核场景' }).first().click()
  const first = page.getByRole('table', { name: '待审核场景' }).getByRole('link').first()
  const title = (await first.textContent()) ?? ''
  await first.click()
  const review = page.url()
  const agency = await page.locator('main').getByText('（演示）').first().textContent()

  await page.getByRole('button', { name: '退回修改' }).click()
  await expect(page.getByRole('alert')).toContainText('退回时至少写一条意见')

  await page.getByText('写意见', { exact: true }).first().click()
  await page.getByLabel('对“场景名称”的意见').fill('请写明地点')
  await page.getByRole('button', { name: '通过', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('要通过请先清空意见')
  await expect(page.getByLabel('对“场景名称”的意见')).toHaveValue('请写明地点')
  await page.getByRole('button', { name: '退回修改' }).click()
  await expect(page.getByRole('main').getByRole('status')).toContainText(`已退回：${title}`)
  await expect(page.getByRole('table').getByRole('link', { name: title })).toHaveCount(0)

  await handInAgain(page, review, agency ?? '', title)

  await signInAs(page, CURATOR)
  await page.goto(review)
  await expect(page.getByText('上次退回时的意见').first()).toBeVisible()
  for (const point of await page.locator('input[name=checklist]').all()) await point.check()
  await page.getByRole('button', { name: '通过', exact: true }).click()
  await expect(page.getByRole('main').getByRole('status')).toContainText(`已通过：${title}`)

  await page.goto('/curator/lists/new')
  await page.getByLabel('批次').fill(BATCH)
  await page.getByLabel('清单名称').fill('端到端检验清单（演示）')
  await page.getByRole('button', { name: '建立草稿' }).click()
  const list = page.url()
  await page.goto(`${list}/check`)
  await expect(page.getByText('清单里还没有场景。')).toBeVisible()
  await page.goto(list)
  await page.getByRole('checkbox', { name: `选“${title}”` }).check()
  await page.getByRole('table', { name: '从已通过的场景中选入' }).getByRole('checkbox').nth(1).check()
  await page.getByRole('button', { name: '列入清单' }).click()
  await expect(page.getByRole('main').getByRole('status')).toContainText('已列入 2 项')

  await page.getByRole('button', { name: `上移“${title}”` }).click()
  await expect(page.getByRole('row').nth(1)).toContainText(title)
  await page.getByLabel(`“${title}”的序号`).fill('2')
  await page.getByRole('button', { name: '按序号重排' }).click()
  await expect(page.getByRole('row').nth(2)).toContainText(title)

  await page.getByRole('link', { name: '核对并发布' }).click()
  await expect(page.getByRole('row', { name: title })).toContainText(/HZ-\d{4}-77-002/)
  await page.getByRole('button', { name: '发布清单' }).click()
  await expect(page.getByRole('main').getByRole('status')).toContainText('清单已发布')

  await page.context().clearCookies()
  await page.goto('/lists')
  await page.getByRole('link', { name: '端到端检验清单（演示）' }).first().click()
  await page.getByRole('link', { name: title }).first().click()
  await expect(page).toHaveURL(/\/scenarios\/HZ-\d{4}-77-002$/)
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
})

/** The agency reads the comment on its desk and hands the scenario in again. */
async function handInAgain(page: Page, review: string, agency: string, title: string) {
  const id = review.split('/').at(-1) ?? ''
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.getByRole('listitem').filter({ hasText: agency }).getByRole('button').first().click()
  await expect(page).not.toHaveURL(/sign-in/)
  await page.goto(`/agency/scenarios/${id}`)
  await expect(page.getByText('请写明地点').first()).toBeVisible()
  await page.goto(`/agency/scenarios/${id}/check`)
  await page.getByRole('button', { name: '提交审核' }).click()
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
}

test('agencies and visitors do not come to the curator’s desk', async ({ page }) => {
  await page.goto('/curator')
  await expect(page).toHaveURL(/sign-in/)
  await signInAs(page, '岑以白')
  for (const path of ['/curator', '/curator/review', '/curator/lists', '/curator/lists/new']) {
    expect((await page.goto(path))?.status(), path).toBe(403)
  }
})

test('the curator’s pages fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await signInAs(page, CURATOR)
  for (const path of ['/curator', '/curator/review', '/curator/lists', '/curator/lists/new']) {
    await page.goto(path)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wide, path).toBe(0)
  }
})

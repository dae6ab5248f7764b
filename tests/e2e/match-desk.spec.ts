import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test'
import { expectSoundDocument } from '../support/e2e/sound-page.ts'

const CURATOR = '沈知遥'
const COLLEAGUE = '蒋沐云'
/** An industry whose suggestions no other test touches. */
const TAG = '合成生物'

/** A page for a member of the demo cast, in a context of its own. */
async function enter(browser: Browser, name: string, given: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...given })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: `以${name}的身份进入` }).click()
  await page.waitForURL((address) => address.pathname !== '/sign-in')
  return page
}

const boxes = (page: Page) => page.getByRole('table').getByRole('checkbox')

/** What the last deed came to, said on top of the page. */
const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words })

/** Ticks the first rows of the table and gives the ids of their pairs. */
async function tickFirst(page: Page, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let at = 0; at < count; at++) {
    await boxes(page).nth(at).check()
    ids.push(await boxes(page).nth(at).inputValue())
  }
  return ids
}

test('a filter is saved, many pairs are handed over after a preview, one that changed meanwhile is listed, and it is undone', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  const page = await enter(browser, CURATOR)
  await page.goto('/curator/matches')
  await page.getByLabel('状态').selectOption({ label: '已达成' })
  await page.waitForURL(/state=agreed/)
  await page.locator('select[name=owner]').selectOption({ label: '我负责的' })
  await page.waitForURL(/owner=\w/)

  await page.getByText('保存当前筛选').click()
  await page.getByLabel('名称', { exact: true }).fill('我的待落地')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(said(page, '已保存为“我的待落地”')).toBeVisible()
  await page.goto('/curator/matches')
  await page.getByRole('link', { name: '我的待落地' }).click()
  await expect(page).toHaveURL(/state=agreed/)

  await page.getByRole('link', { name: '看板' }).click()
  await expect(page).toHaveURL(/view=board&state=agreed/)
  await expect(page.getByRole('region', { name: /^已达成/ })).toBeVisible()
  await page.getByRole('link', { name: '表格', exact: true }).click()

  const ids = await tickFirst(page, 3)
  await expect(page.getByText('已选 3 对')).toBeVisible()
  await page.getByLabel('做什么').selectOption({ label: '交给负责人' })
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByRole('heading', { name: '交给负责人（3 对）' })).toBeVisible()
  await page.getByRole('button', { name: '预览' }).click()
  await expect(page.getByRole('alert')).toContainText('请选择一项')
  await page.getByLabel('交给谁').selectOption({ label: COLLEAGUE })
  await page.getByRole('button', { name: '预览' }).click()
  await expect(page.getByText('3 对将会改变，还没有执行。')).toBeVisible()
  await expect(page.getByText(`${CURATOR} → ${COLLEAGUE}`)).toHaveCount(3)

  const colleague = await enter(browser, COLLEAGUE)
  const taken = await colleague.request.post(`/matches/${ids[1]}/taking`, {
    headers: { Origin: baseURL ?? '' },
    maxRedirects: 0,
  })
  expect(taken.status()).toBe(303)

  await page.getByRole('button', { name: '执行（3 对）' }).click()
  await expect(page.getByText('2 对已完成，1 对没有改。')).toBeVisible()
  await expect(page.getByRole('table', { name: '没有改' })).toContainText('预览之后有人改过')
  await expect(page.getByRole('table', { name: '已完成' }).getByText(COLLEAGUE)).toHaveCount(2)

  await page.getByRole('button', { name: '撤销（2 对）' }).click()
  await expect(page.getByText('2 对已恢复原样。')).toBeVisible()
  await page.goto(`/matches/${ids[0]}`)
  await expect(page.getByRole('main')).toContainText(CURATOR)

  await page.goto('/curator/matches')
  await page.getByText('管理', { exact: true }).click()
  await page.getByRole('button', { name: '删除常用筛选“我的待落地”' }).click()
  await expect(said(page, '已删除“我的待落地”')).toBeVisible()
})

test('a card moves on by one press, and goes back', async ({ browser }) => {
  const page = await enter(browser, CURATOR)
  await page.goto('/curator/matches?view=board&sort=newest')
  const card = page
    .getByRole('region', { name: /^已达成/ })
    .getByRole('listitem')
    .last()
  const title = (await card.getByRole('link').first().textContent()) ?? ''
  await card.getByRole('button', { name: /^记为已落地/ }).click()
  await expect(page).toHaveURL(/view=board&sort=newest/)
  await expect(said(page, '1 对已完成。')).toBeVisible()
  await page.getByRole('link', { name: '看结果或撤销' }).click()
  await expect(page.getByRole('table', { name: '已完成' })).toContainText(title)
  await page.getByRole('button', { name: '撤销（1 对）' }).click()
  await expect(page.getByRole('table', { name: '已恢复原样' })).toContainText('已达成')
})

test('three suggestions are introduced after a preview, one more at once; then they are suggested no more', async ({
  browser,
}) => {
  test.slow()
  const page = await enter(browser, CURATOR)
  await page.goto(`/curator/suggestions?tag=${TAG}`)
  await page.getByRole('button', { name: '预览并牵线' }).click()
  await expect(said(page, '还没有选中任何一对')).toBeVisible()
  const words = await tickFirst(page, 3)
  await page.getByRole('button', { name: '预览并牵线' }).click()
  await expect(page.getByText('3 对将会改变，还没有执行。')).toBeVisible()
  await page.getByRole('button', { name: '执行（3 对）' }).click()
  await expect(page.getByText('3 对已完成。')).toBeVisible()
  await expect(page.getByText('牵线后双方都已收到邀请，不能撤销')).toBeVisible()
  await page.getByRole('table', { name: '已完成' }).getByRole('link').first().click()
  await expect(page.getByText('已牵线，等待双方答复。')).toBeVisible()

  await page.goto(`/curator/suggestions?tag=${TAG}`)
  for (const word of words) await expect(page.locator(`input[value="${word}"]`)).toHaveCount(0)
  const next = await boxes(page).first().inputValue()
  await page
    .getByRole('button', { name: /^牵线：/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/curator\/suggestions\?tag=/)
  await expect(said(page, '1 对已完成。')).toBeVisible()
  await expect(page.locator(`input[value="${next}"]`)).toHaveCount(0)
})

test('without JavaScript the table is filtered, and many pairs are changed and changed back', async ({ browser }) => {
  const page = await enter(browser, CURATOR, { javaScriptEnabled: false })
  await page.goto('/curator/matches')
  await page.getByLabel('状态').selectOption({ label: '洽谈中' })
  await page.getByRole('button', { name: '查看' }).click()
  await expect(page).toHaveURL(/state=talking/)
  await page.getByLabel('对谁').selectOption('all')
  await page.getByLabel('做什么').selectOption({ label: '定下一步' })
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByLabel('下一步做什么').fill('电话回访双方')
  await page.getByLabel('哪一天').fill('2099-01-05')
  await page.getByRole('button', { name: '预览' }).click()
  await expect(page.getByText(/^\d+ 对将会改变/)).toBeVisible()
  await page.getByRole('button', { name: /^执行/ }).click()
  await expect(page.getByText(/^\d+ 对已完成/)).toBeVisible()
  await page.goto('/curator/matches?due=later')
  await expect(page.getByText('电话回访双方').first()).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: /^撤销/ }).click()
  await expect(page.getByText(/^\d+ 对已恢复原样。/)).toBeVisible()
})

for (const width of [360, 1440])
  test(`the desk at ${width} px has no serious violation, no sideways scroll and one script`, async ({ browser }) => {
    test.slow()
    const page = await enter(browser, CURATOR, { viewport: { width, height: 900 } })
    for (const address of [
      '/curator/matches?state=any',
      '/curator/matches?view=board&state=any&due=unset',
      '/curator/suggestions',
      '/curator/matches/batches/new?scope=all&search=state%3Dtalking',
      '/curator/matches/batches/new?scope=all&search=state%3Dtalking&deed=lose',
    ]) {
      await page.goto(address)
      await expectSoundDocument(page, width)
    }
    await page.getByLabel('原因').selectOption({ label: '时间不合适' })
    await page.getByRole('button', { name: '预览' }).click()
    await expect(page.getByText(/^\d+ 对将会改变/)).toBeVisible()
    await expectSoundDocument(page, width)
  })

import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectSoundDocument } from '../support/e2e/sound-page.ts'

const CURATOR = '沈知遥'
const TAXI = { tag: '无人驾驶', title: '空港至城区自动驾驶出租示范', company: '缓坡智驾（演示）' }
const STAIRS = { code: 'HZ-2026-03-012', title: '登山台阶行李搬运与应急下撤', company: '砾行机器人（演示）' }

/** A page of its own for a member of the demo cast. */
async function enter(browser: Browser, name: string, width = 1440): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: `以${name}的身份进入` }).click()
  await page.waitForURL((address) => address.pathname !== '/sign-in')
  return page
}

test('a curator introduces a pair from the view, both sides accept, and they are talking', async ({ browser }) => {
  test.slow()
  const curator = await enter(browser, CURATOR)
  await curator.goto('/matching')
  await curator.getByRole('link', { name: new RegExp(`^${TAXI.tag}`) }).click()
  await expect(curator.getByRole('heading', { name: TAXI.tag, level: 1 })).toBeVisible()
  await curator.getByRole('link', { name: TAXI.title }).first().click()
  const pair = curator.getByRole('region', { name: `${TAXI.title} 与 ${TAXI.company}` })
  await expect(pair).toBeVisible()
  await pair.getByRole('button', { name: '牵线' }).click()
  await curator.waitForURL('**/matches/*')
  const address = new URL(curator.url()).pathname
  await expect(curator.getByText('已牵线，等待双方答复。')).toBeVisible()

  const agency = await enter(browser, '许见安')
  await agency.goto(address)
  await agency.getByRole('button', { name: '接受，开始洽谈' }).click()
  await expect(agency.getByRole('heading', { name: '你方已接受，等待对方答复。' })).toBeVisible()

  const company = await enter(browser, '卞远', 390)
  await company.goto(address)
  await company.getByRole('button', { name: '接受，开始洽谈' }).click()
  await expect(company.getByText('双方都已接受，正在洽谈。联系方式在场景全文里')).toBeVisible()

  const stranger = await enter(browser, '康灼')
  expect((await stranger.goto(address))?.status()).toBe(404)

  await curator.goto('/curator/matches?state=talking&owner=')
  await expect(curator.getByRole('link', { name: TAXI.title })).toBeVisible()
  await curator.getByRole('link', { name: TAXI.title }).click()
  await curator.getByRole('button', { name: '记为已达成' }).click()
  await expect(curator.getByText('双方已达成合作意向。')).toBeVisible()
  await curator.goto(`/matching?tag=${TAXI.tag}`)
  await curator.getByRole('link', { name: TAXI.title }).first().click()
  await expect(pair.getByRole('link', { name: '看对接进展' })).toHaveAttribute('href', address)
  await expect(pair.getByRole('button', { name: '牵线' })).toHaveCount(0)
})

test('a company declines with a reason that the agency reads; without one it is asked again', async ({ browser }) => {
  test.slow()
  const curator = await enter(browser, CURATOR)
  await curator.goto(`/matching?scenario=${STAIRS.code}`)
  await curator.getByRole('link', { name: STAIRS.company }).first().click()
  const pair = curator.getByRole('region', { name: `${STAIRS.title} 与 ${STAIRS.company}` })
  await pair.getByRole('button', { name: '牵线' }).click()
  await curator.waitForURL('**/matches/*')

  const company = await enter(browser, '康灼', 390)
  await company.goto(curator.url())
  await company.getByText('婉拒', { exact: true }).click()
  await company.getByLabel('说明').fill('今年的样机都已排满。')
  await company.getByRole('button', { name: '发送婉拒' }).click()
  await expect(company.getByRole('alert')).toContainText('请选择一项')
  await expect(company.getByLabel('说明')).toHaveValue('今年的样机都已排满。')
  await company.getByLabel('原因').selectOption({ label: '暂无人手或产能' })
  await company.getByRole('button', { name: '发送婉拒' }).click()
  await expect(company.getByText('有一方婉拒，这次对接已结束。')).toBeVisible()

  const agency = await enter(browser, '尤青衫')
  await agency.goto(curator.url())
  await expect(agency.getByText('暂无人手或产能').first()).toBeVisible()
  await expect(agency.getByText('今年的样机都已排满。').first()).toBeVisible()
  await expect(agency.getByRole('button', { name: '接受，开始洽谈' })).toHaveCount(0)
})

test('a choice keeps the place on the page; its address opens the same view', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/matching?tag=lae')
  await page.locator('html[data-enhanced]').waitFor()
  const heading = page.locator('#pair-title')
  const first = await heading.textContent()
  await page.mouse.wheel(0, 300)
  await page.waitForFunction(() => scrollY >= 300)
  const card = page.getByRole('region', { name: '需求与企业之间的匹配' }).locator('a[data-swap][title]').nth(4)
  const need = (await card.getAttribute('title')) ?? ''
  await card.click()
  await expect(heading).toContainText(need)
  expect(await heading.textContent()).not.toBe(first)
  expect(await page.evaluate(() => scrollY)).toBe(300)
  const chosen = await heading.textContent()
  await page.reload()
  await expect(heading).toHaveText(chosen ?? '')
  await page.goBack()
  await expect(heading).toHaveText(first ?? '')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the view is chosen, read and turned over by plain links', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto('/matching')
    await page.getByPlaceholder('找产业或技术').fill('无人驾驶')
    await page.getByRole('button', { name: '查找' }).click()
    await expect(page.getByRole('heading', { name: '无人驾驶', level: 1 })).toBeVisible()
    await page.getByRole('link', { name: TAXI.title }).first().click()
    await expect(page).toHaveURL(/pair=HZ-.*#pair$/)
    const pair = page.locator('#pair')
    for (const part of ['标签', '内容', '条件']) await expect(pair.getByText(part, { exact: true })).toBeVisible()
    await pair.getByRole('link', { name: '全部' }).first().click()
    await expect(page.getByRole('heading', { name: TAXI.title, level: 1 })).toBeVisible()
    await page.goto('/matching?tag=agi')
    await page.getByRole('link', { name: '下一页' }).click()
    await expect(page.getByText('第 2 页')).toBeVisible()
  })

  test('any company can be asked for beside a need, also one that fits nothing of it', async ({ page }) => {
    await page.goto(`/matching?scenario=${STAIRS.code}`)
    await page.getByLabel('想看的企业不在里面？').fill('云栈飞服')
    await page.getByRole('button', { name: '看是否合适' }).first().click()
    await expect(page).toHaveURL(/pair=HZ-2026-03-012%7E\w+#pair$/)
    const pair = page.getByRole('region', { name: `${STAIRS.title} 与 云栈飞服（演示）` })
    await expect(pair.getByText(/^匹配度不到 40/)).toBeVisible()
    await expect(pair.getByText('还缺', { exact: true })).toBeVisible()
    await page.goto(`/matching?scenario=${STAIRS.code}&against=演示`)
    await expect(page.getByText('“演示”可能指下面几个，请选一个')).toBeVisible()
    await page.getByRole('status').getByRole('link').first().click()
    await expect(page.locator('#pair')).toBeVisible()
    await page.goto(`/matching?scenario=${STAIRS.code}&against=没有这家企业`)
    await expect(page.getByText('没有找到“没有这家企业”')).toBeVisible()
    await page.goto(`/matching?scenario=${STAIRS.code}&pair=${STAIRS.code}~nobody`)
    await expect(page.getByText('这一对看不了')).toBeVisible()
  })

  test('on a phone each need opens its companies', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/matching?tag=adv')
    const row = page.locator('summary', { hasText: TAXI.title })
    await row.click()
    await page.locator('details[open]', { has: row }).getByRole('link', { name: TAXI.company }).click()
    await expect(page.getByRole('region', { name: `${TAXI.title} 与 ${TAXI.company}` })).toBeVisible()
  })
})

for (const address of [
  '/matching',
  '/matching?tag=lae',
  '/matching?tag=lae&only=gaps',
  '/matching?scenario=HZ-2026-03-012',
])
  for (const width of [360, 1440])
    test(`${address} at ${width} px has no serious violation, no sideways scroll and one script`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address)
      await expectSoundDocument(page, width)
    })

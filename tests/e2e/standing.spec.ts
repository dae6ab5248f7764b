import { type Browser, expect, type Page, test } from '@playwright/test'
import { seriousFaults } from '../support/e2e/sound-page.ts'

const BIDDER = { person: '顾临风', company: '云栈飞服（演示）' }
const WRITER = '叶汀舟'
/** A tag that no company for drones has. */
const HAND = '灵巧手与末端执行'

/** A page of its own for a member of the demo cast. */
async function enter(
  browser: Browser,
  name: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })).newPage()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: `以${name}的身份进入` }).click()
  await page.waitForURL((address) => address.pathname !== '/sign-in')
  return page
}

async function expectSound(page: Page, width: number) {
  expect(await seriousFaults(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
}

/** Begins a scenario and writes the first two parts of its form. */
async function draft(page: Page, { title, tags, required }: { title: string; tags: string; required: string }) {
  await page.goto('/agency')
  await page.getByRole('button', { name: '新建场景' }).click()
  await page.waitForURL(/\/agency\/scenarios\/\w+$/)
  const address = new URL(page.url()).pathname
  await page.goto(`${address}/parts/basics`)
  await page.getByLabel('场景名称').fill(title)
  await page.getByLabel('技术需求').fill('用无人机每天沿固定航线巡检，识别漂浮物和裂缝，结果接入城市平台。')
  await page.getByRole('button', { name: /^保存，下一项/ }).click()
  await page.locator('#field-tags').fill(tags)
  await page.locator('#field-requiredTags').fill(required)
  await page.getByRole('button', { name: '保存并返回' }).click()
  await page.waitForURL(address)
  return address
}

/** Moves the tag from the required ones to the others; the script shows tags one by one, without it they are a text. */
async function makeOptional(page: Page, enhanced: boolean) {
  if (enhanced) {
    await page.locator('tag-picker.is-enhanced').nth(1).waitFor()
    await page.locator('#field-requiredTags').press('Backspace')
    await page.locator('#field-tags').fill(HAND)
  } else {
    await page.locator('#field-requiredTags').fill('')
    await page.locator('#field-tags').fill(`无人机、低空巡检、${HAND}`)
  }
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with the script' : 'without any script', () => {
    test('a company sees its bands and what would raise them, and nothing of anybody else', async ({ browser }) => {
      const page = await enter(browser, BIDDER.person, { javaScriptEnabled })
      await page.goto('/company')
      await page.getByRole('link', { name: '我们的位次' }).click()
      await expect(page.getByRole('heading', { name: '我们的位次', level: 1 })).toBeVisible()
      const needs = page.getByRole('list', { name: '征集中的需求与位次' }).locator('> li')
      await expect(needs).toHaveCount(8)
      await expect(needs.first()).toContainText(/前 3|前 10|前四分之一|更靠后/)
      await expect(needs.first()).toContainText(/\d+ 家企业中/)
      const { capabilities } = await (await page.request.get('/capabilities.json')).json()
      const names = new Set<string>(capabilities.map(({ companyName }: { companyName: string }) => companyName))
      expect(names.size).toBeGreaterThan(100)
      const said = await page.content()
      for (const name of names) if (name !== BIDDER.company) expect(said).not.toContain(name)
      expect(said).not.toMatch(/排第/)
      await page.getByRole('link', { name: '下一页' }).click()
      await expect(page.getByText('第 2 页')).toBeVisible()
    })

    test('a change says what it leads to, and leads to its field', async ({ browser }) => {
      const page = await enter(browser, BIDDER.person, { javaScriptEnabled })
      await page.goto('/company/standing')
      const line = page
        .getByRole('listitem')
        .filter({ hasText: /^加上标签/ })
        .first()
      await expect(line).toContainText(/匹配度 \d+ → \d+/)
      await expect(line).toContainText(/→ 前|仍在/)
      await line.getByRole('link', { name: /^去补充：加上标签/ }).click()
      await expect(page).toHaveURL(/\/company\/capabilities\/\w+#field-tags$/)
      await expect(page.locator('#field-tags')).toBeVisible()
    })

    test('an agency sees how many companies its draft would find, and changes what shuts them out', async ({
      browser,
    }) => {
      test.slow()
      const page = await enter(browser, WRITER, { javaScriptEnabled })
      const title = `堤坝与河道空中巡检 ${Date.now() % 100_000}`
      const address = await draft(page, { title, tags: '无人机、低空巡检', required: HAND })
      await page.getByRole('link', { name: '看能匹配多少企业' }).click()
      await expect(page).toHaveURL(`${address}/supply`)
      await expect(page.getByRole('heading', { name: '按现在的写法，还没有合适的企业' })).toBeVisible()
      const effect = page.getByRole('listitem').filter({ hasText: `“${HAND}”不再作为必备标签` })
      const [, before, after] = /合适 (\d+) → (\d+) 家/.exec((await effect.textContent()) ?? '') ?? []
      expect([before, Number(after) > 0]).toEqual(['0', true])
      await effect.getByRole('link', { name: /^去改/ }).click()
      await expect(page).toHaveURL(`${address}/parts/tags#field-requiredTags`)
      await makeOptional(page, javaScriptEnabled)
      await page.getByRole('button', { name: '保存并返回' }).click()
      await page.waitForURL(address)
      await page.goto(`${address}/check`)
      await page.getByRole('link', { name: '看能匹配多少企业' }).click()
      await expect(page.getByRole('heading', { name: `按现在的写法，有 ${after} 家企业合适` })).toBeVisible()
      await expect(page.getByRole('heading', { name: '它们为什么合适' })).toBeVisible()
      const { capabilities } = await (await page.request.get('/capabilities.json')).json()
      const said = await page.content()
      for (const { companyName } of capabilities) expect(said).not.toContain(companyName)

      const visitor = await (await browser.newContext()).newPage()
      for (const place of [
        `/search?q=${encodeURIComponent(title)}`,
        '/matching?tag=lae',
        '/scenarios?q=堤坝与河道空中巡检',
      ]) {
        await visitor.goto(place)
        await expect(visitor.locator('main').getByRole('link', { name: title })).toHaveCount(0)
      }
      expect((await visitor.request.get(`${address}/supply`, { maxRedirects: 0 })).status()).toBe(302)
    })
  })

test('a draft that says nothing is told what to write; one that is public has its place in the matching', async ({
  browser,
}) => {
  const page = await enter(browser, WRITER)
  await page.goto('/agency')
  await page.getByRole('button', { name: '新建场景' }).click()
  await page.waitForURL(/\/agency\/scenarios\/\w+$/)
  await page.getByRole('link', { name: '看能匹配多少企业' }).click()
  await expect(page.getByText('还没有可以试算的内容')).toBeVisible()
  await page.goto('/agency/scenarios?state=open')
  const href = await page.locator('tbody a[href^="/agency/scenarios/"]').first().getAttribute('href')
  await page.goto(`${href}/supply`)
  await expect(page).toHaveURL(/\/matching\?scenario=HZ-/)
})

for (const [width, colorScheme, lang] of [
  [390, 'dark', 'zh'],
  [390, 'light', 'en'],
  [1440, 'light', 'zh'],
  [1440, 'dark', 'en'],
] as const)
  test(`both pages in ${lang} at ${width} px, ${colorScheme}, have no serious violation and no sideways scroll`, async ({
    browser,
  }) => {
    test.slow()
    const options = { colorScheme, viewport: { width, height: 900 } }
    const company = await enter(browser, BIDDER.person, options)
    await company.goto(`/company/standing?lang=${lang}`)
    await company
      .locator('details')
      .first()
      .evaluate((box) => box.setAttribute('open', ''))
    await expectSound(company, width)
    const agency = await enter(browser, WRITER, options)
    const address = await draft(agency, { title: '堤坝巡检', tags: '无人机、低空巡检', required: '' })
    await agency.goto(`${address}/supply?lang=${lang}`)
    await expect(
      agency.getByRole('heading', { name: lang === 'zh' ? '改哪里会不一样' : 'What would change it' }),
    ).toBeVisible()
    await expectSound(agency, width)
  })

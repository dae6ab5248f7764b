import { gzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { seriousFaults } from '../support/e2e/sound-page.ts'

const PAGES = [
  '/',
  '/lists',
  '/lists/HZ-2026-03',
  '/scenarios',
  '/scenarios?q=巡检&stage=integration',
  '/scenarios?q=没有这样的场景',
  '/scenarios/HZ-2026-03-001',
  '/capabilities',
  '/capabilities?tag=lae&maturity=scale',
  '/search',
  '/search?q=wrj',
  '/help',
  '/privacy',
  '/accessibility',
]
const SCRIPT_MAX = 10_000

/** The page of the company behind the first capability. */
async function companyPath(page: Page): Promise<string> {
  await page.goto('/capabilities')
  return (await page.locator('[data-row] h3 a').first().getAttribute('href'))?.split('#')[0] ?? ''
}

test.describe('every public page', () => {
  for (const path of PAGES) {
    test(`${path} has no serious accessibility fault, light and dark`, async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.goto(path)
        expect(await seriousFaults(page)).toEqual([])
      }
    })
  }

  test('the page of a company has no serious accessibility fault', async ({ page }) => {
    await page.goto(await companyPath(page))
    expect(await seriousFaults(page)).toEqual([])
  })

  test('no page is wider than a small phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    for (const path of [...PAGES, await companyPath(page)]) {
      for (const lang of ['zh', 'en']) {
        await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width, `${path} in ${lang}`).toBeLessThanOrEqual(360)
      }
    }
  })

  test('no page brings a framework: one small script, at most 10 kB', async ({ page }) => {
    const scripts = new Map<string, number>()
    page.on('response', async (response) => {
      if (response.request().resourceType() !== 'script') return
      scripts.set(response.url(), gzipSync(await response.body()).length)
    })
    for (const path of [...PAGES, await companyPath(page)]) {
      scripts.clear()
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(await page.locator('script').count(), path).toBe(1)
      const bytes = [...scripts.values()].reduce((sum, size) => sum + size, 0)
      expect(bytes, path).toBeGreaterThan(0)
      expect(bytes, path).toBeLessThanOrEqual(SCRIPT_MAX)
    }
  })

  test('every page speaks English when asked to', async ({ page }) => {
    for (const path of PAGES) {
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=en`)
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await expect(page.getByRole('navigation', { name: 'Main navigation' })).toContainText('Scenario lists')
    }
  })
})

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false })

  test('a visitor searches, narrows the list, and reads a scenario', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('searchbox').fill('无人机')
    await page.getByRole('button', { name: '搜索' }).click()
    await expect(page).toHaveURL(/\/search\?q=/)
    await page.getByRole('link', { name: /查看全部 \d+ 项场景/ }).click()
    const before = await found(page)
    await page.getByLabel('融合试验').check()
    await page.getByRole('button', { name: '应用筛选' }).click()
    await expect(page).toHaveURL(/stage=integration/)
    expect(await found(page)).toBeLessThan(before)
    await page.locator('[data-row] h3 a').first().click()
    await expect(page.getByRole('heading', { name: '要解决什么' })).toBeVisible()
    await expect(page.getByRole('list', { name: '五步进展' }).getByRole('listitem')).toHaveCount(5)
  })

  test('on a phone the filters open by their button', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/scenarios')
    await expect(page.getByLabel('融合试验')).toBeHidden()
    await page.getByText('显示筛选条件').click()
    await expect(page.getByLabel('融合试验')).toBeVisible()
  })
})

test('a filter applies as soon as it is ticked, says how many it leaves, and can be taken away', async ({ page }) => {
  await page.goto('/scenarios')
  const all = await found(page)
  const box = page.getByLabel(/只看正在征集的/)
  const promised = Number(
    await page.locator('label', { hasText: '只看正在征集的' }).locator('span').last().textContent(),
  )
  await box.check()
  await expect(page).toHaveURL(/open=yes/)
  expect(await found(page)).toBe(promised)
  await page.getByRole('link', { name: '去掉条件：只看正在征集的' }).click()
  expect(await found(page)).toBe(all)
})

test('the files of a list hold what the list shows', async ({ page, request }) => {
  await page.goto('/scenarios?tag=lae')
  const shown = await found(page)
  const json = await (await request.get('/scenarios.json?tag=lae')).json()
  expect(json.scenarios).toHaveLength(shown)
  const csv = await (await request.get('/scenarios.csv?tag=lae')).text()
  for (const { code } of json.scenarios) expect(csv).toContain(code)
  const xlsx = await request.get('/scenarios.xlsx?tag=lae')
  expect((await xlsx.body()).subarray(0, 2).toString()).toBe('PK')

  await page.goto('/lists/HZ-2026-03')
  const frozen = await (await request.get('/lists/HZ-2026-03/list.json')).json()
  expect(frozen.scenarios).toHaveLength(await page.locator('tbody tr').count())

  await page.goto('/capabilities?maturity=lab')
  const capabilities = await (await request.get('/capabilities.json?maturity=lab')).json()
  expect(capabilities.capabilities).toHaveLength(await found(page))
})

test('a visitor who wants to bid is led to the sign-in and back, and sees no telephone number', async ({ page }) => {
  await page.goto('/scenarios?open=yes')
  await page.locator('[data-row] h3 a').first().click()
  const path = new URL(page.url()).pathname
  await expect(page.getByText('联系方式向已核验企业的登录成员公开。')).toBeVisible()
  await expect(page.locator('a[href^="tel:"]')).toHaveCount(0)
  await page.getByRole('link', { name: '编写方案' }).click()
  await expect(page).toHaveURL(`/sign-in?to=${encodeURIComponent(path)}`)
})

test('pinyin initials find a tag, and the tag leads to what stands under it', async ({ page }) => {
  await page.goto('/search?q=wrj')
  await page
    .getByRole('link', { name: /\d+ 项场景/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/scenarios\?tag=/)
  expect(await found(page)).toBeGreaterThan(0)
})

test('odd searches are answered kindly', async ({ page }) => {
  const odd = ['x'.repeat(10_000), '🚁🤖', '%_\\\'"<script>', '，。？！', '\u202Eabc', '   ']
  for (const q of odd) {
    for (const path of ['/search', '/scenarios', '/capabilities']) {
      const answer = await page.goto(`${path}?q=${encodeURIComponent(q)}`)
      expect(answer?.status(), `${path} ${q.slice(0, 10)}`).toBe(200)
      await expect(page.getByRole('searchbox')).toBeVisible()
    }
  }
})

test('what does not exist says so and shows a way on', async ({ page }) => {
  for (const path of ['/scenarios/HZ-1999-01-001', '/lists/HZ-1999-01', '/companies/nobody']) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('link', { name: '回到首页' })).toBeVisible()
  }
})

test('a list is printed without what belongs to the screen, with a place to sign', async ({ page }) => {
  await page.goto('/lists/HZ-2026-03')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('审核人：')).toBeVisible()
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeHidden()
  await expect(page.getByText('下载本清单：')).toBeHidden()
})

/** How many entries the list says it has. */
async function found(page: Page): Promise<number> {
  const sentence = await page.getByRole('status').filter({ hasText: '共' }).textContent()
  return Number(/\d+/.exec(sentence ?? '')?.[0])
}

import { expect, test } from './test.ts'

const NOW = '2026-04-30T08:00:00.000Z'
const WORDS =
  'data-days="还有 {d} 天 {h} 时" data-hours="还有 {h} 时 {m} 分" data-minutes="还有 {m} 分 {s} 秒" data-over="已截止"'
const closing = (end: string) =>
  `<time datetime="${end}" data-countdown ${WORDS}>截止</time><p data-drift hidden>电脑时间不准</p>`
const serverTime = (instant: string) => `<meta name="server-time" content="${instant}">`

const BESIDE = `<p hidden data-beside="/draft" data-seen='[["顾某","1"]]' data-begins="{name} 开始填写"
  data-saves="{name} 刚刚保存"><span></span> <a href="/part">查看</a></p><label>需求<input name="need"></label>`

/** How time and progress are shown. */
export function clocks() {
  test('a colleague who begins or saves the same part is told of, and what is typed stays', async ({
    page,
    site,
    show,
  }) => {
    await page.clock.install({ time: NOW })
    let writers = [{ name: '顾某', at: '1' }]
    site.answer('/draft', () => ({ status: 200, json: { writers } }))
    await show(BESIDE)
    await page.getByLabel('需求').fill('每日一巡')
    const told = page.locator('[data-beside]')
    await page.clock.runFor(21_000)
    await expect.poll(() => site.asked.filter((asked) => asked.endsWith('/draft'))).toHaveLength(1)
    await expect(told).toBeHidden()
    writers = [{ name: '顾某', at: '2' }]
    await page.clock.runFor(20_000)
    await expect(told).toContainText('顾某 刚刚保存')
    await expect(page.getByRole('status')).toHaveText('顾某 刚刚保存')
    writers = [{ name: '柳某', at: '3' }, ...writers]
    await page.clock.runFor(20_000)
    await expect(told).toContainText('柳某 开始填写')
    await expect(page.getByLabel('需求')).toHaveValue('每日一巡')
  })

  test('a countdown runs in ever finer words and ends at “closed”, never below zero', async ({ page, show }) => {
    await page.clock.install({ time: NOW })
    await show(closing('2026-05-03T12:00:00Z'), serverTime(NOW))
    const left = page.locator('time')
    await expect(left).toHaveText(/还有 3 天 (3|4) 时/)
    await expect(page.locator('[data-drift]')).toBeHidden()
    await page.clock.fastForward(74 * 3600_000)
    await expect(left).toHaveText(/还有 1 时 59 分|还有 2 时 0 分/)
    await page.clock.fastForward(90 * 60_000)
    await expect(left).toHaveText(/还有 (29|30) 分/)
    await page.clock.fastForward(10 * 3600_000)
    await expect(left).toHaveText('已截止')
  })

  test('a browser whose clock is wrong counts by the server’s, and is told so', async ({ page, site, show }) => {
    const wrong = new Date(Date.now() - 3 * 3600_000)
    const end = new Date(Date.now() + 2 * 86_400_000 + 1800_000).toISOString()
    await page.clock.install({ time: wrong })
    await show(closing(end), serverTime(new Date().toISOString()))
    await expect(page.getByText('电脑时间不准')).toBeVisible()
    await expect(page.locator('time')).toHaveText('还有 2 天 0 时')
    expect(site.asked).toContain('HEAD /page')
  })

  test('a page from a cache, with its old time, accuses nobody', async ({ page, site, show }) => {
    const old = new Date(Date.now() - 600_000).toISOString()
    const end = new Date(Date.now() + 2 * 3600_000 + 90_000).toISOString()
    await show(closing(end), serverTime(old))
    await expect.poll(() => site.asked).toContain('HEAD /page')
    await expect(page.locator('time')).toHaveText('还有 2 时 1 分')
    await expect(page.locator('[data-drift]')).toBeHidden()
  })

  test('a long task shows how far it is, and its result when it is done', async ({ page, site, show }) => {
    let done = 1
    site.answer('/imports/1', () => ({ status: 200, json: { done, total: 4, state: done < 4 ? 'running' : 'done' } }))
    await show(`<div data-poll="/imports/1" data-state="running"><progress aria-label="进度"></progress>
      <p data-poll-text data-label="{done} / {total} 行"></p></div>`)
    await expect(page.getByText('1 / 4 行')).toBeVisible()
    expect(await page.getByRole('progressbar').evaluate((bar: HTMLProgressElement) => bar.position)).toBe(0.25)
    site.document('/page', '<p>已导入 4 行</p>')
    done = 4
    await expect(page.getByText('已导入 4 行')).toBeVisible()
  })
}

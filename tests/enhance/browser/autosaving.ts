import type { Page } from '@playwright/test'
import type { Site } from './site.ts'
import { expect, test } from './test.ts'

const draft = (title = '', version = 3) => `
  <form method="post" action="/sent" data-once data-busy-label="正在保存" data-autosave="/drafts/1"
    data-restore-text="有一份没有保存的内容" data-restore-label="找回" data-discard-label="不用了">
  <input type="hidden" name="version" value="${version}"><input type="hidden" name="token" value="${Math.random()}">
  <label>标题<input name="title" value="${title}"></label><label>说明<textarea name="body"></textarea></label>
  <label><input type="checkbox" name="opening" value="data">数据</label>
  <p data-autosave-status data-saving="正在保存…" data-saved-at="已于 {time} 保存" data-failed="暂时没有保存上"
    data-conflict="别处已经改过"></p><button>提交</button></form>`

const saved = (site: Site, from = 4) => {
  let version = from
  site.answer('/drafts/1', () => ({ status: 200, json: { version: version++, savedAt: '14:03' } }))
}
const copies = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft:')))

/** How a draft is saved while it is written. */
export function autosaving() {
  test('a draft is saved ten seconds after a change, and the next save carries the new version', async ({
    page,
    show,
    site,
  }) => {
    saved(site)
    await page.clock.install()
    await show(draft())
    await page.getByLabel('标题').pressSequentially('无人机巡河')
    await page.clock.runFor(9000)
    expect(site.arrivals).toEqual([])
    expect(await copies(page)).toHaveLength(1)
    await page.clock.runFor(1500)
    await expect(page.getByText('已于 14:03 保存')).toBeVisible()
    expect(site.arrivals).toMatchObject([
      { path: '/drafts/1', requestedWith: 'autosave', fields: { title: '无人机巡河', version: '3' } },
    ])
    expect(await copies(page)).toEqual([])
    await page.getByLabel('数据').check()
    await page.clock.runFor(1000)
    await expect.poll(() => site.arrivals.length).toBe(2)
    expect(site.arrivals[1]?.fields).toMatchObject({ opening: 'data', version: '4' })
  })

  test('leaving a changed field saves it, and leaving the page saves what was just typed', async ({
    page,
    show,
    site,
  }) => {
    saved(site)
    await show(draft())
    await page.getByLabel('标题').fill('甲')
    await page.getByLabel('说明').focus()
    await expect(page.getByText('已于 14:03 保存')).toBeVisible()
    await page.getByLabel('说明').pressSequentially('乙')
    site.document('/elsewhere', '')
    await page.goto(site.url('/elsewhere'))
    await expect.poll(() => site.arrivals.length).toBe(2)
    expect(site.arrivals[1]).toMatchObject({ fields: { title: '甲', body: '乙' }, requestedWith: 'autosave' })
  })

  test('a save in another tab is said, and nothing of it is written over', async ({ page, show, site }) => {
    site.answer('/drafts/1', () => ({ status: 409, json: { conflict: true } }))
    await page.clock.install()
    await show(draft())
    await page.getByLabel('标题').pressSequentially('甲')
    await page.clock.runFor(11_000)
    await expect(page.locator('[data-autosave-status]')).toHaveText('别处已经改过')
    await page.getByLabel('标题').pressSequentially('乙')
    await page.clock.runFor(60_000)
    expect(site.arrivals).toHaveLength(1)
    expect(await copies(page)).toHaveLength(1)
  })

  for (const [what, answer] of [
    ['a refusal', { status: 422, json: {} }],
    ['a breakdown', { status: 500, json: {} }],
    ['a broken line', null],
    ['a sign-in page', { status: 200, json: 'sign in' }],
  ] as const) {
    test(`after ${what} the text is kept, tried again more and more slowly, and saved in the end`, async ({
      page,
      show,
      site,
    }) => {
      let working = false
      site.answer('/drafts/1', () => (working ? { status: 200, json: { version: 4, savedAt: '15:00' } } : answer))
      await page.clock.install()
      await show(draft())
      await page.getByLabel('标题').pressSequentially('甲')
      await page.clock.runFor(10_500)
      await expect(page.locator('[data-autosave-status]')).toHaveText('暂时没有保存上')
      const before = site.arrivals.length
      await page.clock.runFor(2500)
      await expect.poll(() => site.arrivals.length).toBeGreaterThan(before)
      expect(await copies(page)).toHaveLength(1)
      working = true
      await expect(async () => {
        await page.clock.runFor(1000)
        await expect(page.getByText('已于 15:00 保存')).toBeVisible({ timeout: 50 })
      }).toPass()
      expect(await copies(page)).toEqual([])
    })
  }

  test('text that never reached the server is offered back after a reload, and comes back whole', async ({
    page,
    show,
    site,
  }) => {
    site.answer('/drafts/1', () => null)
    await show(draft())
    await page.getByLabel('标题').fill('没有网络')
    await page.getByLabel('数据').check()
    await show(draft())
    await expect(page.getByText('有一份没有保存的内容')).toBeVisible()
    saved(site)
    await page.getByRole('button', { name: '找回' }).click()
    await expect(page.getByLabel('标题')).toHaveValue('没有网络')
    await expect(page.getByLabel('数据')).toBeChecked()
    await expect(page.getByText('已于 14:03 保存')).toBeVisible()
    await expect.poll(() => copies(page)).toEqual([])
    await show(draft('没有网络', 4))
    await expect(page.getByText('有一份没有保存的内容')).toHaveCount(0)
  })

  test('an offer that is let go does not come again, and a finished draft is forgotten', async ({
    page,
    show,
    site,
  }) => {
    site.answer('/drafts/1', () => null)
    await show(draft())
    await page.getByLabel('标题').fill('甲')
    await show(draft())
    await page.getByRole('button', { name: '不用了' }).click()
    expect(await copies(page)).toEqual([])
    await page.getByLabel('标题').fill('乙')
    await show('<p>已提交</p>', '<meta name="autosave-done" content="/drafts/1">')
    expect(await copies(page)).toEqual([])
  })

  test('a draft that comes back from the back/forward cache is asked for anew, with its version', async ({
    page,
    show,
  }) => {
    await show(draft('甲', 3))
    await page.locator('[name=version]').evaluate((field: HTMLInputElement) => {
      field.value = '2'
    })
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    await expect(page.locator('[name=version]')).toHaveValue('3')
  })

  test('a submission waits for the save under way and carries its version', async ({ page, show, site }) => {
    let release = () => {}
    const held = new Promise<void>((done) => {
      release = done
    })
    site.document('/sent', '')
    site.answer('/drafts/1', async () => {
      await held
      return { status: 200, json: { version: 9, savedAt: '14:03' } }
    })
    await show(draft())
    await page.getByLabel('标题').fill('甲')
    await page.getByLabel('说明').focus()
    await expect.poll(() => site.arrivals.length).toBe(1)
    await page.getByRole('button', { name: '提交' }).click()
    await page.getByRole('button', { name: '提交' }).click()
    release()
    await page.waitForURL('**/sent')
    const submitted = site.arrivals.filter(({ path }) => path === '/sent')
    expect(submitted).toMatchObject([{ fields: { title: '甲', version: '9' } }])
  })
}

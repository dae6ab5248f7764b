import { expect, test } from './test.ts'

const KEYS = `<label>搜索<input type="search" data-search></label><a href="/scenarios" data-go="s">场景</a>
  <ul><li data-row><a href="/1">第一</a></li><li data-row><a href="/2">第二</a></li></ul>
  <dialog data-shortcuts aria-label="快捷键"><label><input type="checkbox" data-shortcuts-switch>使用快捷键</label>
  <form method="dialog"><button>关闭</button></form></dialog>`

/** How pages are read, by keyboard and by mouse. */
export function reading() {
  test('keys lead to the search, along the rows, to the list of keys and to places', async ({ page, show, site }) => {
    site.document('/scenarios', '<p>场景清单</p>')
    await show(KEYS)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await expect(page.getByRole('link', { name: '第二' })).toBeFocused()
    await page.keyboard.press('k')
    await expect(page.getByRole('link', { name: '第一' })).toBeFocused()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await expect(page.getByLabel('搜索')).toBeFocused()
    await page.keyboard.type('gs?/j')
    await expect(page.getByLabel('搜索')).toHaveValue('gs?/j')
    await page.getByLabel('搜索').blur()
    await page.keyboard.press('g')
    await page.keyboard.press('s')
    await page.waitForURL('**/scenarios')
  })

  test('people who speak to their computer can turn the single keys off for good', async ({ page, show }) => {
    await show(KEYS)
    await page.keyboard.press('?')
    await page.getByLabel('使用快捷键').uncheck()
    await page.getByRole('button', { name: '关闭' }).click()
    await page.reload()
    await page.locator('html[data-enhanced]').waitFor()
    await page.keyboard.press('j')
    await expect(page.getByRole('link', { name: '第一' })).not.toBeFocused()
  })

  test('a menu closes on Escape with the focus back on it, on a click elsewhere, and when the focus leaves', async ({
    page,
    show,
  }) => {
    await show('<details data-menu><summary>账户</summary><a href="/x">退出</a></details><button>别处</button>')
    const menu = page.locator('details')
    const summary = page.locator('summary')
    await summary.click()
    await page.getByRole('link', { name: '退出' }).focus()
    await page.keyboard.press('Escape')
    await expect(menu).not.toHaveAttribute('open')
    await expect(summary).toBeFocused()
    await summary.click()
    await page.getByRole('button', { name: '别处' }).click()
    await expect(menu).not.toHaveAttribute('open')
    await summary.click()
    await page.getByRole('button', { name: '别处' }).focus()
    await expect(menu).not.toHaveAttribute('open')
  })

  test('a copy button copies its text and says so, also where the browser has no clipboard for scripts', async ({
    page,
    show,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await show('<button data-copy="HZ-2026-01-017" data-copied-label="已复制">复制编号</button>')
    await page.getByRole('button').click()
    await expect(page.getByRole('button', { name: '已复制' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('HZ-2026-01-017')
    await page.evaluate(() => navigator.clipboard.writeText(''))
    await page.evaluate(() => Object.defineProperty(navigator.clipboard, 'writeText', { value: undefined }))
    await page.getByRole('button').click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('HZ-2026-01-017')
  })

  test('the print button prints', async ({ page, show }) => {
    await show('<button data-print>打印</button>')
    const printed = page.evaluate(
      () =>
        new Promise((done) => {
          window.print = () => done('printed')
        }),
    )
    await page.getByRole('button').click()
    expect(await printed).toBe('printed')
  })
}

import { expect, test } from './test.ts'

/** How forms answer. */
export function forms() {
  test('a second press while a form is under way sends nothing', async ({ page, show, site }) => {
    site.answer('/sent', () => ({ status: 204, json: {} }))
    await show(`<form method="post" action="/sent" data-once>
      <button name="how" value="now" data-busy-label="正在提交…">提交</button></form>`)
    await page.getByRole('button').click()
    const busy = page.getByRole('button', { name: '正在提交…' })
    await expect(busy).toHaveAttribute('aria-disabled', 'true')
    await busy.click({ force: true })
    await busy.press('Enter')
    await page.evaluate(() => fetch('/tags.json?q='))
    expect(site.arrivals.map(({ fields }) => fields)).toEqual([{ how: 'now' }])
  })

  test('a page that comes back from the back/forward cache has its button back', async ({ page, show }) => {
    await show('<form data-once data-busy-label="正在提交…"><button>提交</button></form>')
    await page.evaluate(() => {
      addEventListener('submit', (event) => event.preventDefault())
    })
    await page.getByRole('button').click()
    await expect(page.getByRole('button', { name: '正在提交…' })).toBeVisible()
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    await expect(page.getByRole('button', { name: '提交', exact: true })).not.toHaveAttribute('aria-disabled')
  })

  test('the error summary has the focus and the title says so, and its lines lead into the fields, a tag picker’s too', async ({
    page,
    show,
  }) => {
    await show(`<div data-error-summary data-title-before="有误："><a href="#name">请填写名称</a><a href="#tags">请选标签</a></div>
      <details><summary>更多</summary><label for="name">名称</label><input id="name"></details>
      <label for="tags">标签</label><tag-picker data-source="/tags.json"><input id="tags" name="tags"></tag-picker>`)
    await expect(page.locator('[data-error-summary]')).toBeFocused()
    await expect(page).toHaveTitle('有误：幸会')
    await page.getByRole('link', { name: '请填写名称' }).click()
    await expect(page.getByLabel('名称')).toBeFocused()
    await page.getByRole('link', { name: '请选标签' }).click()
    await expect(page.getByRole('combobox', { name: '标签' })).toBeFocused()
  })

  test('the counter counts what people see as one character, and says when it is too many', async ({ page, show }) => {
    await show(`<label for="note">说明</label><textarea id="note"></textarea>
      <p data-count-for="note" data-max="4" data-left="还可写 {n} 字" data-over="多了 {n} 字"></p>`)
    await expect(page.getByText('还可写 4 字')).toBeVisible()
    await page.getByLabel('说明').fill('一家👨‍👩‍👧')
    await expect(page.getByText('还可写 1 字')).toBeVisible()
    await page.getByLabel('说明').fill('一二三四五六')
    await expect(page.getByText('多了 2 字').first()).toHaveClass('is-over')
  })

  test('a filter applies when a box changes, and keeps the place and the focus', async ({ page, show, site }) => {
    const boxes = [...'甲乙丙'].map((name) => `<label><input type="checkbox" name="d" value="${name}">${name}</label>`)
    const space = '<p>场景</p>'.repeat(80)
    await show(`${space}<form data-live>${boxes.join('')}<button>筛选</button></form>${space}`)
    await page.getByLabel('乙').scrollIntoViewIfNeeded()
    const top = await page.evaluate(() => scrollY)
    expect(top).toBeGreaterThan(0)
    await page.getByLabel('甲').check()
    await page.getByLabel('乙').check()
    await page.waitForURL('**/page?d=*')
    await expect(page.getByLabel('乙')).toBeFocused()
    expect(await page.evaluate(() => scrollY)).toBe(top)
    expect(site.asked.filter((line) => line.startsWith('GET /page?'))).toHaveLength(1)
    expect(new URL(page.url()).searchParams.getAll('d')).toEqual(['甲', '乙'])
  })

  test('one box ticks all rows, knows when only some are ticked, and counts them', async ({ page, show }) => {
    const rows = ['1', '2', '3'].map(
      (id) => `<input type="checkbox" name="row" value="${id}" aria-label="第 ${id} 行">`,
    )
    await show(`<input type="checkbox" data-check-all="row" aria-label="全选">${rows.join('')}
      <p data-checked-bar="row" hidden><span data-checked-count="row" data-count-label="已选 {n} 项"></span></p>`)
    const all = page.getByLabel('全选')
    await expect(page.locator('[data-checked-bar]')).toBeHidden()
    await all.check()
    await expect(page.getByText('已选 3 项')).toBeVisible()
    await page.getByLabel('第 2 行').uncheck()
    await expect(page.getByText('已选 2 项')).toBeVisible()
    expect(await all.evaluate((box: HTMLInputElement) => [box.checked, box.indeterminate])).toEqual([false, true])
  })
}

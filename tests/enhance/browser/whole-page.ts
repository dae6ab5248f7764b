import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './test.ts'

const WHOLE = `
  <div data-error-summary role="alert"><h2>有 1 处要改</h2><a href="#tags">请选标签</a></div>
  <form method="post" data-autosave="/drafts/1" data-once data-restore-text="有一份没有保存的内容"
    data-restore-label="找回" data-discard-label="不用了">
    <input type="hidden" name="version" value="1">
    <label for="tags">产业标签</label>
    <tag-picker data-source="/tags.json" data-remove-label="移除 {name}" data-count-label="{n} 个标签">
      <input id="tags" name="tags" value="人形机器人" aria-invalid="true" required>
    </tag-picker>
    <label for="title">标题</label><input id="title" name="title">
    <p data-count-for="title" data-max="3" data-left="还可写 {n} 字" data-over="多了 {n} 字"></p>
    <p data-autosave-status data-failed="暂时没有保存上"></p>
    <button data-busy-label="正在提交…">提交</button>
  </form>
  <p><time datetime="2020-01-01T00:00:00Z" data-countdown data-over="已截止">截止</time></p>
  <details data-menu open><summary>账户</summary><a href="/x">退出</a></details>
  <button data-copy="1" data-copied-label="已复制">复制编号</button><button data-print>打印</button>`

/** How all parts stand on one page. */
export function wholePage() {
  for (const width of [360, 1440]) {
    test(`every part on one page passes the accessibility rules and fits ${width} px`, async ({ page, show, site }) => {
      site.answer('/drafts/1', () => ({ status: 500, json: {} }))
      await page.setViewportSize({ width, height: 900 })
      await show(WHOLE)
      await page.getByLabel('标题').fill('没有保存上的标题')
      await show(WHOLE)
      await page.getByRole('combobox').pressSequentially('低空')
      await expect(page.getByRole('option').first()).toBeVisible()
      await expect(page.getByRole('button', { name: '找回' })).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  }

  test('without the script the same page is a plain form with the names in a text field', async ({ browser, site }) => {
    site.document('/page', WHOLE)
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(site.url('/page'))
    await expect(page.getByRole('textbox', { name: '产业标签' })).toHaveValue('人形机器人')
    await expect(page.getByRole('button', { name: '打印' })).toBeHidden()
    await context.close()
  })
}

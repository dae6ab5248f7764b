import { expect, test } from './test.ts'

const picker = (attributes = '', value = '低空经济') => `
  <form method="post" action="/sent"><label for="tags">产业标签</label><p id="hint">可选多个</p>
  <tag-picker data-source="/tags.json" data-remove-label="移除 {name}" data-none-label="没有找到“{q}”"
    data-loading-label="查找中…" data-count-label="{n} 个标签" data-matched-label="又称 {alias}" ${attributes}>
    <input id="tags" name="tags" value="${value}" aria-describedby="hint">
  </tag-picker><button>保存</button></form>`

/** How tags are chosen. */
export function tagPicker() {
  test('a tag is found by its alias, shown with its path, and chosen with Enter', async ({ page, show, site }) => {
    await show(picker())
    const box = page.getByRole('combobox', { name: '产业标签' })
    await page.getByText('产业标签').click()
    await expect(box).toBeFocused()
    await expect(box).toHaveAccessibleDescription('可选多个')
    await box.pressSequentially('uav')
    const option = page.getByRole('option', { name: '无人机' })
    await expect(option).toHaveText('无人机 又称 UAV 风口产业 › 低空经济')
    await expect(box).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '')
    await box.press('Enter')
    await expect(page.getByRole('listbox')).toBeHidden()
    await expect(box).toHaveValue('')
    site.document('/sent', '')
    await page.getByRole('button', { name: '保存' }).click()
    expect(site.arrivals).toMatchObject([{ path: '/sent', fields: { tags: '低空经济、无人机' } }])
  })

  test('arrow keys go round the options, and Escape closes them without losing the words', async ({ page, show }) => {
    await show(picker('', ''))
    const box = page.getByRole('combobox')
    await box.pressSequentially('低空')
    const options = page.getByRole('option')
    await expect(options).toHaveCount(2)
    await expect(page.getByText('2 个标签')).toBeVisible()
    await expect(options.nth(0)).toHaveAttribute('aria-selected', 'true')
    await box.press('ArrowUp')
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
    await box.press('ArrowDown')
    await expect(options.nth(0)).toHaveAttribute('aria-selected', 'true')
    await box.press('Escape')
    await expect(box).toHaveAttribute('aria-expanded', 'false')
    await expect(box).toHaveValue('低空')
  })

  test('a tag named exactly is chosen with Enter before those that only have the words as an alias', async ({
    page,
    show,
  }) => {
    await show(picker('', ''))
    await page.getByRole('combobox').fill('无人机')
    await expect(page.getByRole('option')).toHaveCount(2)
    await page.getByRole('combobox').press('Enter')
    await expect(page.locator('input[name=tags]')).toHaveValue('无人机')
  })

  test('a suggested tag is added without leaving the page, and the next suggestion has the focus', async ({
    page,
    show,
    site,
  }) => {
    const suggested = (name: string) =>
      `<li><button name="go" value="tag:${name}" data-pick="${name}">加上${name}</button></li>`
    const section = `<section><ul>${suggested('无人机')}${suggested('低空物流')}</ul></section>`
    await show(picker().replace('</tag-picker>', `${section}</tag-picker>`))
    await page.getByRole('button', { name: '加上无人机' }).click()
    await expect(page.locator('input[name=tags]')).toHaveValue('低空经济、无人机')
    await expect(page.getByRole('button', { name: '加上低空物流' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('input[name=tags]')).toHaveValue('低空经济、无人机、低空物流')
    await expect(page.locator('section')).toHaveCount(0)
    await expect(page.getByRole('combobox')).toBeFocused()
    expect(site.arrivals).toEqual([])
  })

  test('Backspace in the empty box and a chip’s own button take tags away', async ({ page, show }) => {
    await show(picker('', '低空经济、无人机、人形机器人'))
    const field = page.locator('input[name=tags]')
    await page.getByRole('combobox').press('Backspace')
    await expect(field).toHaveValue('低空经济、无人机')
    await page.getByRole('button', { name: '移除 低空经济' }).click()
    await expect(field).toHaveValue('无人机')
    await expect(page.getByRole('button', { name: '移除 无人机' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(field).toHaveValue('')
    await expect(page.getByRole('combobox')).toBeFocused()
  })

  test('the Enter that ends an input method’s composition chooses nothing and sends nothing', async ({
    page,
    show,
  }) => {
    await show(picker('', ''))
    const box = page.getByRole('combobox')
    await box.pressSequentially('低空')
    await expect(page.getByRole('option').first()).toBeVisible()
    await box.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true })
    await expect(page.locator('input[name=tags]')).toHaveValue('')
    await box.press('Enter')
    await expect(page.locator('input[name=tags]')).toHaveValue('低空经济')
  })

  test('an answer to older words never replaces the one to newer words', async ({ page, show, site }) => {
    let release = () => {}
    const slow = new Promise<void>((done) => {
      release = done
    })
    site.answer('/slow.json', async () => {
      if (site.asked.filter((line) => line.includes('/slow.json')).length === 1) await slow
      const json = { tags: [{ id: '1', name: `第${site.asked.length}`, path: '', kind: 'industry' }] }
      return { status: 200, json }
    })
    await show(picker('', '').replace('/tags.json', '/slow.json'))
    const box = page.getByRole('combobox')
    await box.fill('a')
    await expect.poll(() => site.asked.some((line) => line.includes('q=a'))).toBe(true)
    await box.fill('ab')
    const option = page.getByRole('option')
    await expect(option).toHaveCount(1)
    const newer = await option.textContent()
    release()
    await page.evaluate(() => fetch('/tags.json?q='))
    await expect(option).toHaveText(newer ?? '')
  })

  test('nothing found is said with the words that were searched', async ({ page, show }) => {
    await show(picker())
    await page.getByRole('combobox').pressSequentially('量子')
    await expect(page.getByText('没有找到“量子”')).toBeVisible()
    await expect(page.getByRole('listbox')).toBeHidden()
  })

  test('a filter holds one tag and applies it at once', async ({ page, show, site }) => {
    site.document('/sent', '')
    await show(picker('data-single data-submit'))
    await page.getByRole('combobox').pressSequentially('机器人')
    await page.getByRole('option', { name: '人形机器人' }).click()
    await page.waitForURL('**/sent')
    expect(site.arrivals.map(({ fields }) => fields)).toEqual([{ tags: '人形机器人' }])
  })

  test('typed words that were not chosen, and a pasted row of names, are sent all the same', async ({
    page,
    show,
    site,
  }) => {
    site.document('/sent', '')
    await show(picker('', ''))
    await page.getByRole('combobox').fill('无人机，低空物流')
    await expect(page.getByRole('listitem')).toHaveCount(2)
    await page.getByRole('combobox').fill('数字孪生')
    await page.getByRole('button', { name: '保存' }).click()
    await page.waitForURL('**/sent')
    expect(site.arrivals.map(({ fields }) => fields)).toEqual([{ tags: '无人机、低空物流、数字孪生' }])
  })
}

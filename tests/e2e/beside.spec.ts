import { expect, test } from '@playwright/test'
import { enter } from '../support/e2e/enter.ts'
import { expectSoundDocument } from '../support/e2e/sound-page.ts'

test.use({ actionTimeout: 10_000 })

for (const width of [390, 1440]) {
  test(`whoever writes a part hears at once that a colleague began and saved it, at ${width} px`, async ({
    browser,
  }) => {
    const viewport = { width, height: 900 }
    const editor = await (await browser.newContext({ viewport })).newPage()
    const owner = await (await browser.newContext({ viewport })).newPage()
    await enter(editor, /经办人.*余杭区经济和信息化局/)
    await editor.goto('/agency')
    await editor.getByRole('button', { name: '新建场景' }).click()
    await editor.waitForURL(/\/agency\/scenarios\/[\w-]+$/)
    const part = `${new URL(editor.url()).pathname}/parts/basics`
    await enter(owner, /负责人.*余杭区经济和信息化局/)
    await owner.goto(part)
    const told = owner.locator('[data-beside]')
    const typed = owner.getByLabel('技术需求')
    await expect(told).toBeHidden()
    for (const [summary, sentence] of [
      ['山塘靠人腿巡查。', '开始填写这一部分'],
      ['山塘靠人腿巡查，汛期每日一遍。', '刚刚保存了这一部分'],
    ] as const) {
      await editor.goto(part)
      await editor.getByLabel('场景简介').fill(summary)
      await editor.getByRole('button', { name: '保存并返回' }).first().click()
      await editor.waitForURL((address) => address.pathname !== part)
      // Looking at the page again asks at once; otherwise it asks every twenty seconds.
      await owner.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
      await expect(told).toContainText(sentence)
      await expect(owner.locator('.announcement')).toContainText(sentence)
      await typed.fill('还没有保存的话')
    }
    await expect(typed).toHaveValue('还没有保存的话')
    await expectSoundDocument(owner, width)
    await expect(told.getByRole('link', { name: '查看' })).toHaveAttribute('href', part)
  })
}

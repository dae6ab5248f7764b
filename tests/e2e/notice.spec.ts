import { type Browser, expect, type Page, test } from '@playwright/test'
import { enter } from '../support/e2e/enter.ts'
import { expectSoundDocument } from '../support/e2e/sound-page.ts'

/** Who has a returned scenario, and whose colleagues are met in no other spec of notices. */
const AGENCY = '叶汀舟'

async function onPhone(browser: Browser, javaScriptEnabled = false): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled,
    locale: 'zh-CN',
    viewport: { width: 390, height: 844 },
  })
  return context.newPage()
}

test('what happened to one’s scenarios is told, and stays told once it was read', async ({ browser }) => {
  const page = await onPhone(browser)
  await enter(page, AGENCY)
  await expect(async () => {
    await page.goto('/account/notices')
    await expect(page.getByText(/被退回，请按意见修改后再提交/).first()).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 45_000 })
  await page.getByRole('button', { name: '全部标为已读' }).click()
  await expect(page.getByText('没有未读通知')).toBeVisible()
  await expect(page.getByText(/被退回，请按意见修改后再提交/).first()).toBeVisible()
  await expect(page.getByRole('banner').getByText('未读')).toHaveCount(0)
})

test('what is mailed is chosen without a script, and said honestly where nothing is', async ({ browser }) => {
  const page = await onPhone(browser)
  await enter(page, AGENCY)
  await page.goto('/account/notices/settings')
  await expect(page.getByText('本站没有配置邮件服务')).toBeVisible()
  await page.getByLabel('场景被退回').selectOption({ label: '每天汇总一封' })
  await page.getByRole('button', { name: '保存设置' }).click()
  await expect(page.getByText('通知设置已保存。')).toBeVisible()
  await page.goto('/account/notices/settings')
  await expect(page.getByLabel('场景被退回')).toHaveValue('daily')
})

test('a forgotten password has its page, also where the site sends no mail', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('link', { name: '忘记密码' }).click()
  await expect(page.getByText('本站没有配置邮件服务，不能通过邮件重设密码。')).toBeVisible()
  await expectSoundDocument(page, 1280)
})

for (const path of ['/account/notices', '/account/notices/settings'])
  test(`${path} is sound on a phone`, async ({ browser }) => {
    const page = await onPhone(browser, true)
    await enter(page, AGENCY)
    await page.goto(path)
    await expectSoundDocument(page, 390)
  })

test('the queue of mails is the administrator’s alone', async ({ page }) => {
  await enter(page, /平台管理员/)
  await page.goto('/admin/mail')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await enter(page, AGENCY)
  expect((await page.goto('/admin/mail'))?.status()).toBe(403)
})

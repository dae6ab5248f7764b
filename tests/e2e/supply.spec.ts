import { type Browser, expect, type Page, test } from '@playwright/test'
import { enter } from '../support/e2e/enter.ts'
import { importedCompany } from '../support/e2e/imported-company.ts'
import { seriousFaults } from '../support/e2e/sound-page.ts'

const PHONE = { width: 390, height: 844 }
const PDF = { name: 'licence.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') }

/** A page of its own, without JavaScript unless asked: every deed here works with forms alone. */
async function come(browser: Browser, who: string | null, javaScriptEnabled = false): Promise<Page> {
  const page = await (await browser.newContext({ viewport: PHONE, javaScriptEnabled })).newPage()
  if (who) await enter(page, who)
  return page
}

/** Axe needs a script of its own, so the look at the rules happens on a second page of the same person. */
async function expectSound(browser: Browser, page: Page) {
  const context = await browser.newContext({ viewport: PHONE, storageState: await page.context().storageState() })
  const twin = await context.newPage()
  await twin.goto(page.url())
  expect(await seriousFaults(twin)).toEqual([])
  expect(await twin.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  await context.close()
}

test('verification: more is asked for, the licence is uploaded, the second try is verified', async ({ browser }) => {
  test.setTimeout(120_000)
  const owner = await come(browser, null)
  await owner.goto('/sign-up')
  await owner.getByLabel(/^企业/).check()
  await owner.getByLabel('单位全称').fill('滩涂测绘（演示）')
  await owner.getByLabel('统一社会信用代码').fill('91350100M000100Y43')
  await owner.getByLabel('姓名').fill('陶渡')
  await owner.getByLabel('邮箱').fill('tao.du@example.cn')
  await owner.getByLabel('密码').fill('a-long-password-2026')
  await owner.getByRole('button', { name: '注册并进入工作台' }).click()
  await expect(owner.getByText('滩涂测绘（演示）正在等待核验')).toBeVisible()

  const curator = await come(browser, '沈知遥')
  await curator.goto('/curator/organisations')
  await curator.getByRole('link', { name: '滩涂测绘（演示）' }).first().click()
  await curator.getByRole('button', { name: '请对方补充' }).click()
  await expect(curator.getByRole('alert')).toContainText('请选择一项')
  await curator.getByLabel('原因').selectOption('licenceMissing')
  await curator.getByLabel('说明（对方会看到）').fill('请上传营业执照。')
  await curator.getByRole('button', { name: '请对方补充' }).click()
  await curator.waitForURL('**/curator/organisations')

  await owner.goto('/company')
  await owner.getByRole('link', { name: '查看原因并修改' }).click()
  await expect(owner.getByText('没有上传营业执照：请上传营业执照。')).toBeVisible()
  await expectSound(browser, owner)
  await owner.locator('input[type=file]').setInputFiles(PDF)
  await owner.getByRole('button', { name: '上传', exact: true }).click()
  await expect(owner.getByText('licence.pdf').first()).toBeVisible()
  await owner.getByRole('button', { name: '保存并再次提交核验' }).click()
  await expect(owner.getByRole('heading', { name: '我的账号' })).toBeVisible()

  await curator.getByRole('link', { name: '滩涂测绘（演示）' }).first().click()
  await expect(curator.getByText('licence.pdf').first()).toBeVisible()
  await expectSound(browser, curator)
  await curator.getByRole('button', { name: '核验通过' }).click()
  await curator.waitForURL('**/curator/organisations')
  await owner.goto('/account')
  await expect(owner.getByText('已核验', { exact: true }).first()).toBeVisible()
})

test('claim: two people claim one company, a curator sees both and approves one', async ({ browser }) => {
  test.setTimeout(120_000)
  const companyId = await importedCompany('江岸声学（演示）', '92350100M000100Y40')
  const first = await come(browser, null)
  await expect(async () => {
    await first.goto(`/companies/${companyId}`)
    await expect(first.getByRole('link', { name: '认领这家企业' })).toBeVisible({ timeout: 1000 })
  }).toPass()
  await first.getByRole('link', { name: '认领这家企业' }).click()
  await first.getByRole('button', { name: '提交认领' }).click()
  await expect(first.getByRole('alert')).toBeVisible()
  await expectSound(browser, first)
  const claim = async (page: Page, name: string, email: string) => {
    await page.goto(`/companies/${companyId}/claim`)
    await page.getByLabel('统一社会信用代码').fill('91350100M000100Y43')
    await page.getByLabel('你在企业的岗位').fill('市场总监')
    await page.getByLabel('怎样证明你代表这家企业').fill('可用企业邮箱核对。')
    await page.getByLabel('姓名').fill(name)
    await page.getByLabel('邮箱').fill(email)
    await page.getByLabel('密码').fill('a-long-password-2026')
    await page.getByRole('button', { name: '提交认领' }).click()
    await expect(page.getByText('等待场景经理办理')).toBeVisible()
  }
  await claim(first, '江一', 'jiang.yi@example.cn')
  const second = await come(browser, null)
  await claim(second, '江二', 'jiang.er@example.cn')
  await expectSound(browser, second)

  const curator = await come(browser, '沈知遥')
  await curator.goto('/curator/claims')
  await curator.getByRole('link', { name: '江岸声学（演示）' }).first().click()
  await expect(curator.getByText('2 人认领同一家企业')).toBeVisible()
  await expectSound(browser, curator)
  await curator.getByRole('button', { name: '通过，成为负责人 江二' }).click()
  await expect(curator.getByText('已通过')).toBeVisible()

  await second.reload()
  await second.getByRole('link', { name: '进入企业工作台' }).click()
  await expect(second.getByText('江岸声学（演示）').first()).toBeVisible()
  await first.reload()
  await expect(first.getByText('已由同事认领，请联系负责人邀请你')).toBeVisible()
})

test('a capability list is composed, ordered, published and downloaded', async ({ browser, request }) => {
  test.setTimeout(120_000)
  const curator = await come(browser, '沈知遥')
  await curator.goto('/curator/capability-lists/new')
  await curator.getByRole('button', { name: '建立草稿' }).click()
  await expectSound(browser, curator)
  const boxes = curator.locator('input[name=capability][type=checkbox]')
  for (const at of [0, 1, 2]) await boxes.nth(at).check()
  await curator.getByRole('button', { name: '列入清单' }).click()
  await expect(curator.getByText('已列入 3 项')).toBeVisible()
  const titles = () => curator.locator('form[action$="/order"] tbody th a').allTextContents()
  const before = await titles()
  await curator.getByRole('button', { name: `下移“${before[0]}”` }).click()
  await expect.poll(titles).toEqual([before[1], before[0], before[2]])
  await curator.getByRole('button', { name: '发布清单' }).click()
  await expect(curator.getByText('清单已发布')).toBeVisible()
  await expectSound(browser, curator)
  await curator.getByRole('link', { name: '查看公开页面' }).click()
  await curator.waitForURL('**/capability-lists/HZC-*')
  await expectSound(browser, curator)
  const address = new URL(curator.url()).pathname
  const listed = await (await request.get(`${address}/list.json`)).json()
  expect(listed.capabilities.map(({ title }: { title: string }) => title)).toEqual([before[1], before[0], before[2]])
  const document = await request.get(`${address}/list.docx`)
  expect(document.headers()['content-type']).toContain('wordprocessingml.document')
  const known = { 'If-None-Match': document.headers().etag ?? '' }
  expect((await request.get(`${address}/list.docx`, { headers: known })).status()).toBe(304)
  await curator.getByRole('link', { name: '整本打印（A4，每项能力一页）' }).click()
  await curator.waitForURL('**/print')
  await expect(curator.locator('section[id^="HZC-"]')).toHaveCount(3)
  await expect(curator.getByRole('navigation', { name: '目录' }).getByRole('link')).toHaveCount(3)
  await expectSound(browser, curator)
  const pdf = (await curator.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/MediaBox/g)?.length).toBeGreaterThanOrEqual(5)
  await curator.getByRole('link', { name: '返回清单' }).click()
  await curator.waitForURL(`**${address}`)
  for (const format of ['xlsx', 'csv']) expect((await request.get(`${address}/list.${format}`)).ok()).toBe(true)
  await curator.goto('/lists')
  await expect(curator.getByRole('link', { name: listed.title })).toBeVisible()
})

test('a capability with cases and rights, and qualifications that have run out, as the public reads them', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const company = await come(browser, '康灼')
  await company.goto('/company/qualifications')
  const rows = await company.locator('input[name$=".name"]').count()
  await company.locator(`input[name="rows[${rows - 1}].name"]`).fill('演示资质（已过期）')
  await company.locator(`input[name="rows[${rows - 1}].validUntil"]`).fill('2020年1月1日')
  await company.getByRole('button', { name: '保存资质' }).click()
  await expect(company.getByText('资质已保存')).toBeVisible()
  await expectSound(browser, company)
  await company.goto('/company')
  await expect(company.getByText('资质要换证了')).toBeVisible()

  await company.goto('/company/capabilities')
  await company
    .getByRole('row', { name: /已发布/ })
    .getByRole('link')
    .first()
    .click()
  await expectSound(browser, company)
  const cases = await company.locator('input[name^="cases["][name$=".what"]').count()
  const cell = (name: string) => company.locator(`[name="cases[${cases - 1}].${name}"]`)
  await cell('what').fill('夜间巡检（演示）')
  await cell('year').fill('2025')
  await cell('result').fill('漏检率 2%')
  await company.locator('[name="rights[0].kind"]').selectOption('patent')
  await company.locator('[name="rights[0].title"]').fill('一种夜航方法')
  await company.locator('[name="rights[0].state"]').selectOption('pending')
  await company.getByRole('button', { name: '发布修改' }).click()
  await company.waitForURL('**/company/capabilities')

  const reader = await come(browser, null, true)
  await company.goto('/company/profile')
  const address = await company.locator('a[href^="/companies/"]').first().getAttribute('href')
  await expect(async () => {
    await reader.goto(address ?? '')
    await expect(reader.getByText('漏检率 2%')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(reader.getByText('一种夜航方法')).toBeVisible()
  await expect(reader.getByText('已过期', { exact: true }).first()).toBeVisible()
  await expectSound(browser, reader)
})

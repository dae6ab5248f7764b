import { type Browser, expect, type Page, test } from '@playwright/test'
import { and, asc, eq, gt } from 'drizzle-orm'
import { connect } from '../../db/connect.ts'
import { invitation, scenario } from '../../db/schema.ts'
import { demoId } from '../../seeds/demo/demo-id.ts'
import { seriousFaults } from '../support/e2e/sound-page.ts'

const AGENCY = '叶汀舟'
const COMPANY = '康灼'
const FILE = { name: '踏勘须知.txt', mimeType: 'text/plain', buffer: Buffer.from('每家不超过三人') }

async function enter(browser: Browser, name: string, javaScriptEnabled = true): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled, locale: 'zh-CN' })).newPage()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: `以${name}的身份进入` }).click()
  return page
}

/** The third open scenario of the agency a1 that can still be asked about. */
async function scenarioToAsk(): Promise<string> {
  const db = await connect(process.env.DATABASE_URL ?? '')
  try {
    const late = gt(scenario.closesAt, new Date(Date.now() + 15 * 24 * 60 * 60 * 1000))
    const own = eq(scenario.agencyId, demoId('organisation', 'a1'))
    const rows = await db.read
      .select({ code: scenario.code })
      .from(scenario)
      .where(and(own, eq(scenario.state, 'open'), late))
      .orderBy(asc(scenario.code))
      .limit(3)
    return rows.at(-1)?.code ?? ''
  } finally {
    await db.close()
  }
}

test('an answer with a file is published, corrected without scripts, and its former words stay beside it', async ({
  browser,
}) => {
  test.setTimeout(90_000)
  const code = await scenarioToAsk()
  const asked = `踏勘每家可以去几个人？${Date.now()}`
  const company = await enter(browser, COMPANY)
  await company.goto(`/scenarios/${code}`)
  await company.getByRole('button', { name: '提问' }).click()
  await company.getByLabel('问题', { exact: true }).fill(asked)
  await company.getByRole('button', { name: '发送提问' }).click()
  await expect(company.getByText('已发送。')).toBeVisible()

  const agency = await enter(browser, AGENCY, false)
  await agency.goto('/agency/questions')
  await agency.locator('li').filter({ hasText: asked }).first().getByRole('button', { name: '写答复' }).click()
  await agency.getByLabel('选择文件').setInputFiles(FILE)
  await agency.getByRole('button', { name: '上传', exact: true }).click()
  const file = agency.getByRole('link', { name: FILE.name })
  const address = (await file.getAttribute('href')) ?? ''
  const visitor = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
  expect((await visitor.request.get(address)).status()).toBe(404)
  await agency.getByLabel('公布的问题').fill(asked)
  await agency.getByLabel('答复', { exact: true }).fill('每家不超过五人。')
  await agency.getByRole('button', { name: '公布答复' }).click()
  await expect(agency.getByText('已公布答复。')).toBeVisible()
  expect(await (await visitor.request.get(address)).text()).toBe('每家不超过三人')

  await agency.getByRole('link', { name: '已公布的答复' }).click()
  await agency.getByRole('link', { name: `更正：${asked}` }).click()
  await agency.getByRole('button', { name: '公布更正' }).click()
  await expect(agency.getByRole('alert')).toContainText('请填写这一项')
  await agency.getByLabel('更正后的答复').fill('每家不超过三人。')
  await agency.getByLabel('更正了什么，为什么').fill('原答复的人数与踏勘须知不一致。')
  await agency.getByRole('button', { name: '公布更正' }).click()
  await expect(agency.getByText('已公布更正。')).toBeVisible()

  await visitor.goto(`/scenarios/${code}`)
  const pair = visitor.locator('#answers li').filter({ hasText: asked }).first()
  await expect(pair).toContainText('每家不超过三人。')
  await expect(pair).toContainText('原答复的人数与踏勘须知不一致。')
  await expect(pair).toContainText('每家不超过五人。')
  await expect(pair.getByRole('link', { name: FILE.name })).toBeVisible()
  expect(await seriousFaults(visitor)).toEqual([])
})

test('answers that are due stand on the desks: in words for the agency, as a number for the curator', async ({
  browser,
}) => {
  const agency = await enter(browser, AGENCY)
  await agency.goto('/agency')
  const section = agency.locator('section').filter({ hasText: '答疑快到期或已逾期' })
  await expect(section).toContainText('试点期间的夜间作业是否允许')
  expect(await seriousFaults(agency)).toEqual([])
  await agency.goto('/agency/published-answers')
  await agency
    .getByRole('link', { name: /^更正：/ })
    .last()
    .click()
  expect(await seriousFaults(agency)).toEqual([])

  const curator = await enter(browser, '沈知遥')
  await curator.goto('/curator')
  const owed = curator.locator('section').filter({ hasText: '单位答疑快到期或已逾期' })
  await expect(owed).toContainText('待答')
  await expect(owed).not.toContainText('夜间作业')
  expect(await seriousFaults(curator)).toEqual([])
})

test('an invitation is made again by one button, and its first link is void', async ({ browser }) => {
  const owner = await enter(browser, '卞远')
  const email = `colleague-${Date.now()}@example.cn`
  await owner.goto('/company/members')
  await owner.getByLabel('邮箱').fill(email)
  await owner.getByRole('button', { name: '生成邀请链接' }).click()
  const link = owner.getByRole('status').getByRole('textbox')
  const first = await link.inputValue()
  await endSoon(email)
  await owner.goto('/company/members')
  const row = owner.getByRole('row').filter({ hasText: email })
  await expect(row).toContainText('即将到期')
  expect(await seriousFaults(owner)).toEqual([])
  await row.getByRole('button', { name: `重新邀请 ${email}，旧链接作废` }).click()
  await expect(link).not.toHaveValue(first)
  const second = await link.inputValue()
  const visitor = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
  await visitor.goto(first)
  await expect(visitor.getByText(email)).toHaveCount(0)
  await visitor.goto(second)
  await expect(visitor.getByText(email).first()).toBeVisible()
})

/** Two weeks cannot be waited for: the invitation ends in two days. */
async function endSoon(email: string): Promise<void> {
  const db = await connect(process.env.DATABASE_URL ?? '')
  const expiresAt = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000)
  await db.write((tx) => tx.update(invitation).set({ expiresAt }).where(eq(invitation.email, email)))
  await db.close()
}

test('a scenario that has closed is corrected where nothing of substance changes', async ({ browser }) => {
  const agency = await enter(browser, AGENCY)
  await agency.goto('/agency/scenarios?state=closed')
  const titles = agency.locator('main a[href^="/agency/scenarios/"]').filter({ hasNotText: /^$/ })
  const href = await titles.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href') ?? '').find((one) => /^\/agency\/scenarios\/[^/?]+$/.test(one)),
  )
  await agency.goto(`${href}/amendments`)
  await expect(agency.getByText('只能公布不影响实质内容的更正')).toBeVisible()
  await agency.getByRole('button', { name: '起草更正' }).click()
  expect(await seriousFaults(agency)).toEqual([])
  await expect(agency.getByRole('link', { name: '评审标准' })).toHaveCount(0)
  await agency.locator('a[href$="/parts/closing"]').click()
  await agency.getByLabel('补充说明').fill('联系人已更换，以本公告为准。')
  await agency.getByRole('button', { name: '保存并返回' }).click()
  await agency.getByRole('link', { name: '去核对并提交' }).click()
  await agency.getByLabel('变更原因').fill('联系方式有变，更正补充说明。')
  await agency.getByRole('button', { name: '提交审核' }).click()
  const id = agency.url().split('/').at(-1)
  const curator = await enter(browser, '沈知遥')
  await curator.goto(`/curator/amendments/${id}`)
  await expect(curator.getByText('截止后更正').first()).toBeVisible()
  await curator.getByRole('button', { name: '公布变更' }).click()
  await expect(curator.getByText('已公布，关注的人和写方案的企业都会看到。')).toBeVisible()
})

import { type Browser, expect, type Page, test } from '@playwright/test'
import { and, asc, eq, gt, isNotNull } from 'drizzle-orm'
import { connect } from '../../db/connect.ts'
import { scenario } from '../../db/schema.ts'
import { demoId } from '../../seeds/demo/demo-id.ts'
import { seriousFaults } from '../support/e2e/sound-page.ts'

const AGENCY = /经办人.*余杭区经济和信息化局/
const COMPANY = /康灼/

/** An open scenario of the agency a1 that closes in more than two weeks. */
async function openScenario(skip: number): Promise<string> {
  const db = await connect(process.env.DATABASE_URL ?? '')
  try {
    const rows = await db.read
      .select({ code: scenario.code })
      .from(scenario)
      .where(
        and(
          eq(scenario.agencyId, demoId('organisation', 'a1')),
          eq(scenario.state, 'open'),
          isNotNull(scenario.openedAt),
          gt(scenario.closesAt, new Date(Date.now() + 15 * 24 * 60 * 60 * 1000)),
        ),
      )
      .orderBy(asc(scenario.code))
      .limit(10)
    const { code } = rows.at(skip) ?? {}
    if (!code) throw new Error('no open scenario of the agency closes late enough')
    return code
  } finally {
    await db.close()
  }
}

async function enter(browser: Browser, who: RegExp, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.locator('form[action="/sign-in/demo"] button').filter({ hasText: who }).first().click()
  await page.waitForURL((address) => address.pathname !== '/sign-in')
  return page
}

const file = { name: '接口清单.txt', mimeType: 'text/plain', buffer: Buffer.from('接口一、接口二') }

for (const scripts of [true, false]) {
  test(`a company asks with a file, the agency answers, everybody reads it, the asker stays unknown ${scripts ? '' : '(no script)'}`, async ({
    browser,
  }) => {
    const code = await openScenario(scripts ? -1 : -2)
    const asked = `接口联调${scripts ? '甲' : '乙'}由哪一方牵头？`
    const company = await enter(browser, COMPANY, scripts)
    await company.goto(`/scenarios/${code}`)
    await company.getByRole('button', { name: '提问' }).click()
    await company.waitForURL(/\/company\/questions\/[^/]+$/)
    expect(await seriousFaultsIf(scripts, company)).toEqual([])

    await company.getByRole('button', { name: '发送提问' }).click()
    await expect(company.getByRole('alert')).toContainText('请填写这一项')
    await company.getByLabel('问题', { exact: true }).fill(asked)
    await company.getByRole('button', { name: '只保存' }).click()
    await expect(company.getByText('已保存。')).toBeVisible()
    await company.getByLabel('选择文件').setInputFiles(file)
    await company.getByRole('button', { name: '上传', exact: true }).click()
    await expect(company.getByRole('link', { name: file.name })).toBeVisible()
    await company.getByRole('button', { name: '发送提问' }).click()
    await expect(company.getByText('已发送。答复单位看到问题，看不到提问人。')).toBeVisible()
    const own = company.locator('li').filter({ hasText: asked })
    await expect(own).toContainText('等待答复')

    const agency = await enter(browser, AGENCY, scripts)
    await agency.goto('/agency')
    await agency.getByRole('link', { name: /答疑 \d+ 条待答/ }).click()
    const row = agency.locator('li').filter({ hasText: asked }).first()
    await expect(row.getByRole('link', { name: file.name })).toBeVisible()
    expect(await seriousFaultsIf(scripts, agency)).toEqual([])
    const handed = await agency.request.get(
      (await row.getByRole('link', { name: file.name }).getAttribute('href')) ?? '',
    )
    expect(await handed.text()).toBe('接口一、接口二')
    await row.getByRole('button', { name: '写答复' }).click()
    await agency.waitForURL(/\/agency\/answers\//)
    await agency.getByLabel('公布的问题').fill(`联调的牵头方${scripts ? '甲' : '乙'}`)
    await agency.getByRole('button', { name: '公布答复' }).click()
    await expect(agency.getByRole('alert')).toContainText('请填写这一项')
    await agency.getByLabel('答复', { exact: true }).fill('由我单位牵头。')
    expect(await seriousFaultsIf(scripts, agency)).toEqual([])
    await agency.getByRole('button', { name: '公布答复' }).click()
    await expect(agency.getByText('已公布答复。')).toBeVisible()

    const visitor = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
    await visitor.goto(`/scenarios/${code}`)
    const answers = visitor.locator('#answers')
    await expect(answers.getByText(`联调的牵头方${scripts ? '甲' : '乙'}`)).toBeVisible()
    await expect(answers.getByText(asked)).toHaveCount(0)
    expect(await seriousFaults(visitor)).toEqual([])
    await company.goto('/company/questions')
    await expect(own).toContainText('已公开答复')
  })
}

test('an agency declines, and the asker alone reads why', async ({ browser }) => {
  const code = await openScenario(-1)
  const asked = `能否透露其他企业的报价？${Date.now()}`
  const company = await enter(browser, COMPANY)
  await company.goto(`/scenarios/${code}`)
  await company.getByRole('button', { name: '提问' }).click()
  await company.getByLabel('问题', { exact: true }).fill(asked)
  await company.getByRole('button', { name: '发送提问' }).click()
  await expect(company.getByText('已发送。')).toBeVisible()
  const agency = await enter(browser, AGENCY)
  await agency.goto('/agency/questions')
  await agency.locator('li').filter({ hasText: asked }).first().getByRole('link', { name: '不予答复' }).click()
  await agency.getByRole('button', { name: '回复提问人' }).click()
  await expect(agency.getByRole('alert')).toContainText('请填写这一项')
  await agency.getByLabel('原因').fill('涉及其他企业，不能提供。')
  expect(await seriousFaults(agency)).toEqual([])
  await agency.getByRole('button', { name: '回复提问人' }).click()
  await expect(agency.getByText('已回复提问人，不公开。')).toBeVisible()
  await company.goto('/company/questions')
  await expect(company.locator('li').filter({ hasText: asked })).toContainText('涉及其他企业，不能提供。')
  await company.goto(`/scenarios/${code}`)
  await expect(company.getByText(asked)).toHaveCount(0)
})

/** The rules of accessibility are looked up by a script, which a page without scripts does not run. */
async function seriousFaultsIf(scripts: boolean, page: Page): Promise<string[]> {
  return scripts ? seriousFaults(page) : []
}

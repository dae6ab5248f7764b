import { type Browser, expect, type Page, test } from '@playwright/test'
import { DEMO_PASSWORD } from '#app/domain/account/demo-password.ts'
import { moveDeadline } from '../support/e2e/move-deadline.ts'
import { seriousFaults } from '../support/e2e/sound-page.ts'
import { writeProposal } from '../support/e2e/write-proposal.ts'

const CODE = 'HZ-2026-03-004'
const TITLE = '违建与裸土空中自动发现'
const SECRET = '哨兵词：以两机错时覆盖盲区'
const DECLINED = '没有说明雨雾天气下怎样保证识别率。'
const SELECTED = '指标逐条给出了测法，愿意先试一个点位。'

/** A page of its own for a member of the demo cast. */
async function enter(browser: Browser, name: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: `以${name}的身份进入` }).click()
  await page.waitForURL((address) => address.pathname !== '/sign-in')
  return page
}

async function send(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^提交/ }).click()
  await page.waitForURL('**/receipt')
  return (
    (await page
      .getByText(/^R-\d{8}-[2-9A-HJKMNP-Z]{8}$/)
      .first()
      .textContent()) ?? ''
  )
}

async function expectNoSideways(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
}

test('fit, interest, proposal, deadline, reading, decision and its reason', async ({ browser }) => {
  test.setTimeout(300_000)
  const company = await enter(browser, '顾临风')
  await company.goto('/company')
  await expect(company.getByRole('link', { name: TITLE }).first()).toBeVisible()
  await expectNoSideways(company)
  expect(await seriousFaults(company)).toEqual([])
  await company.goto('/company/fitting')
  const row = company.locator('li[data-row]', { hasText: TITLE })
  await row.getByText('为什么合适，还缺什么').click()
  await expect(row.getByText('标签', { exact: true })).toBeVisible()
  expect(await seriousFaults(company)).toEqual([])
  await row.getByRole('button', { name: '表达意向' }).click()
  await expect(company.locator('li[data-row]', { hasText: TITLE }).getByText('已表达意向')).toBeVisible()

  await row.getByRole('button', { name: '编写方案' }).click()
  await company.waitForURL(/\/company\/proposals\/\w+$/)
  const address = new URL(company.url()).pathname
  await company.getByRole('link', { name: '检查并提交' }).click()
  await expect(company.getByText(/还有 \d+ 项需要补充/)).toBeVisible()
  await company.goto(`${address}?edit`)
  await expectNoSideways(company)
  await writeProposal(company, { approach: SECRET })
  await expect(company.getByText('80 万元')).toBeVisible()
  expect(await seriousFaults(company)).toEqual([])
  const first = await send(company)
  await expectNoSideways(company)

  await company.goto(address)
  await company.getByRole('link', { name: '修改后重新提交' }).click()
  await writeProposal(company, { approach: `${SECRET}，并补充夜间预案` })
  const second = await send(company)
  expect(second).not.toBe(first)
  await expect(company.getByText(first)).toBeVisible()

  const rival = await enter(browser, '康灼', { javaScriptEnabled: false })
  await rival.goto(`/scenarios/${CODE}`)
  await rival.getByRole('button', { name: '编写方案' }).click()
  await writeProposal(rival, { approach: '以固定摄像头补盲。' })
  await send(rival)

  const agency = await enter(browser, '潘晚桐')
  const scenarioId = await idAtDesk(agency)
  const received = `/agency/scenarios/${scenarioId}/proposals`
  await agency.goto(received)
  await expect(agency.getByText('方案密封中')).toBeVisible()
  await expect(agency.getByRole('link', { name: '云栈飞服（演示）' })).toBeVisible()
  expect(await agency.content()).not.toContain('哨兵词')
  expect(await agency.content()).not.toContain('砾行机器人')
  const proposalId = address.split('/').at(-1)
  for (const path of [`/agency/proposals/${proposalId}`, address, `${address}/receipt`, `${address}/text.json`]) {
    expect([403, 404]).toContain((await agency.request.get(path)).status())
  }

  await moveDeadline(CODE, new Date(Date.now() - 1000))
  await company.goto(`${address}?edit`)
  await expect(company.getByText('已截止，等待需求单位开启')).toBeVisible()

  await agency.goto(received)
  await expect(agency.getByText('已过截止，等待开标')).toBeVisible()
  expect(await agency.content()).not.toContain('哨兵词')
  await agency.getByRole('link', { name: '去开标' }).click()
  await agency.getByLabel('登录密码').fill('not-the-password')
  await agency.getByRole('button', { name: '交出份额并开标' }).click()
  await expect(agency.getByRole('alert')).toContainText('当前密码不对')
  await expectNoSideways(agency)
  expect(await seriousFaults(agency)).toEqual([])
  await agency.getByLabel('登录密码').fill(DEMO_PASSWORD)
  await agency.getByRole('button', { name: '交出份额并开标' }).click()
  await expect(agency.getByText('份额已交出，等待其他保管人。')).toBeVisible()
  await agency.goto(received)
  expect(await agency.content()).not.toContain('哨兵词')

  const curator = await enter(browser, '沈知遥')
  await curator.goto('/openings')
  await curator.getByRole('link', { name: TITLE }).click()
  await curator.getByLabel('登录密码').fill(DEMO_PASSWORD)
  await curator.getByRole('button', { name: '交出份额并开标' }).click()
  await expect(curator.getByText('已开标。')).toBeVisible()
  expect(await curator.content()).not.toContain('哨兵词')
  await curator.goto(`/scenarios/${CODE}/opening`)
  await expect(curator.getByText('2 份')).toBeVisible()
  expect(await seriousFaults(curator)).toEqual([])

  await agency.goto(received)
  await expect(agency.getByText('收到 2 份方案')).toBeVisible()
  await expect(agency.getByText('并补充夜间预案')).toBeVisible()
  await expectNoSideways(agency)
  expect(await seriousFaults(agency)).toEqual([])
  await agency.getByRole('link', { name: '砾行机器人（演示）' }).first().click()
  await agency.getByRole('radio', { name: /^不选定/ }).check()
  await agency.getByRole('textbox', { name: '理由' }).fill('不够好')
  await agency.getByRole('button', { name: '确认决定' }).click()
  await expect(agency.getByRole('alert')).toContainText('至少需要 10 个字')
  await agency.getByRole('textbox', { name: '理由' }).fill(DECLINED)
  await agency.getByRole('button', { name: '确认决定' }).click()
  await expect(agency.getByText('决定已记录')).toBeVisible()
  await agency.getByRole('link', { name: '云栈飞服（演示）' }).first().click()
  expect(await seriousFaults(agency)).toEqual([])
  await agency.getByRole('radio', { name: /^选定/ }).check()
  await agency.getByRole('textbox', { name: '理由' }).fill(SELECTED)
  await agency.getByRole('button', { name: '确认决定' }).click()
  await expect(agency.getByText('决定已记录')).toBeVisible()

  await rival.goto('/company')
  await expect(rival.getByText(DECLINED)).toBeVisible()
  await company.goto(address)
  await expect(company.getByText(SELECTED)).toBeVisible()
  await expect(company.getByRole('link', { name: '进入对接' })).toBeVisible()
})

/** The id of the scenario at the desk of its agency: the address of its page there. */
async function idAtDesk(agency: Page): Promise<string> {
  await agency.goto('/agency/scenarios?state=open')
  const href = await agency.getByRole('link', { name: TITLE }).first().getAttribute('href')
  return href?.split('/').at(-1) ?? ''
}

test('a capability is drafted, published, found by the matching and withdrawn', async ({ browser }) => {
  const page = await enter(browser, '封水寒')
  await page.goto('/company/capabilities')
  await page.getByRole('button', { name: '填写一项能力' }).click()
  await page.getByRole('button', { name: '发布能力' }).click()
  await expect(page.getByRole('alert')).toContainText('请填写这一项')
  await expectNoSideways(page)
  expect(await seriousFaults(page)).toEqual([])
  await page.locator('#field-title').fill('抗风飞控与起降引导')
  await page.locator('tag-picker.is-enhanced').waitFor()
  await page.locator('#field-tags').fill('无人机、低空巡检')
  await page.getByLabel('能力说明').fill('八级风下自动起降，误差十厘米，数据接入数字孪生平台。')
  await page.getByRole('button', { name: '按现在的文字推荐标签' }).click()
  await page.waitForURL('**#field-tags')
  await page.locator('tag-picker.is-enhanced').waitFor()
  await page.getByRole('button', { name: '加上 数字孪生' }).click()
  await expect(page.locator('input[name=tags]')).toHaveValue('无人机、低空巡检、数字孪生')
  await expectNoSideways(page)
  expect(await seriousFaults(page)).toEqual([])
  await page.getByLabel('小批量').check()
  await page.getByLabel('案例 1 做了什么').fill('某水库巡检（演示）')
  await page.getByLabel('首试首用').check()
  await page.getByRole('button', { name: '发布能力' }).click()
  await expect(page.getByText('能力已发布')).toBeVisible()
  await page.getByRole('link', { name: '抗风飞控与起降引导' }).click()
  await page.getByRole('button', { name: '下架' }).click()
  await expect(page.getByText('能力已下架')).toBeVisible()
})

test('a company keeps its profile; its verified name stays', async ({ browser }) => {
  const page = await enter(browser, '封水寒')
  await page.goto('/company/profile')
  await expect(page.getByLabel('企业名称')).toHaveCount(0)
  await expectNoSideways(page)
  expect(await seriousFaults(page)).toEqual([])
  await page.getByLabel('成立年份').fill('1066')
  await page.getByLabel('可同时承接的项目数').fill('一百个')
  await page.getByRole('button', { name: '保存资料' }).click()
  await expect(page.getByRole('alert')).toContainText('请写 1900 到')
  await expect(page.getByRole('alert')).toContainText('请填写 0–99 之间的整数')
  await expect(page.getByLabel('可同时承接的项目数')).toHaveValue('一百个')
  await page.getByLabel('成立年份').fill('2019年')
  await page.getByLabel('可同时承接的项目数').fill('２０ 个')
  await page.getByRole('button', { name: '保存资料' }).click()
  await expect(page.getByText('资料已保存')).toBeVisible()
  await expect(page.getByLabel('成立年份')).toHaveValue('2019')
  await expect(page.getByLabel('可同时承接的项目数')).toHaveValue('20')
  await page.getByRole('link', { name: '查看公开页面' }).click()
  await expect(page.getByText(/^还可承接 (1\d|20) 个$/)).toBeVisible()
})

import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectSoundDocument } from '../support/e2e/sound-page.ts'
import { writeProposal } from '../support/e2e/write-proposal.ts'

const CODE = 'HZ-2026-03-030'
const TITLE = '博物馆多语种随身讲解眼镜'
const REASON = '踏勘后增加一条续航指标，其余不变。'

/** A page of its own for a member of the demo cast, without scripts unless they are asked for. */
async function enter(browser: Browser, name: string, options = { javaScriptEnabled: false }): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: `以${name}的身份进入` }).click()
  return page
}

async function sendProposal(company: Page) {
  await company.goto(`/scenarios/${CODE}`)
  await company.getByRole('button', { name: '编写方案' }).click()
  await company.waitForURL(/\/company\/proposals\/\w+$/)
  await writeProposal(company, { approach: '离线语音识别，眼镜端推理。' })
  await company.getByRole('button', { name: /^提交/ }).click()
  await expect(company.getByText(/^R-\d{8}-/).first()).toBeVisible()
}

test('a change is written, published, confirmed by its bidder and compared, all without scripts', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const company = await enter(browser, '顾临风')
  await sendProposal(company)

  const agency = await enter(browser, '凌鹤鸣')
  await agency.goto('/agency/scenarios?state=open')
  await agency.getByRole('link', { name: TITLE }).click()
  await agency.getByRole('link', { name: '变更公告' }).click()
  await agency.getByRole('button', { name: '起草变更' }).click()
  await agency.getByRole('link', { name: '去核对并提交' }).click()
  await expect(agency.getByText('还没有改动')).toBeVisible()
  await agency.goBack()
  await agency.getByRole('link', { name: '验收目标' }).click()
  const rows = await agency.locator('input[name$=".metric"]').count()
  const last = (column: string) => agency.locator(`[name="targets[${rows - 1}].${column}"]`)
  await last('metric').fill('单次续航')
  await agency.getByRole('button', { name: '保存并返回' }).click()
  await expect(agency.getByRole('alert')).toContainText('目标值')
  await last('unit').fill('小时')
  await last('target').fill('≥ 4')
  await agency.getByRole('button', { name: '保存并返回' }).click()
  await expect(agency.getByText('已改')).toBeVisible()
  await agency.getByRole('link', { name: '去核对并提交' }).click()
  await expect(agency.locator('ins').filter({ hasText: '单次续航' })).toBeVisible()
  await expect(agency.getByText('属于实质性变更')).toBeVisible()
  await agency.getByRole('button', { name: '提交审核' }).click()
  await expect(agency.getByRole('alert')).toContainText('请填写这一项')
  await agency.getByLabel('变更原因').fill(REASON)
  await agency.getByRole('button', { name: '提交审核' }).click()
  await expect(agency.getByText('已提交，等待场景经理审核。', { exact: true })).toBeVisible()

  const curator = await enter(browser, '沈知遥')
  await curator.goto('/curator/amendments')
  await curator.getByRole('link', { name: TITLE }).click()
  await curator.getByRole('button', { name: '退回' }).click()
  await expect(curator.getByRole('alert')).toContainText('请填写这一项')
  await curator.getByRole('button', { name: '公布变更' }).click()
  await expect(curator.getByText('已公布，')).toBeVisible()

  await company.goto('/company')
  const waiting = company.locator('li[data-row]', { hasText: '变更公告第 1 号' })
  await waiting.getByRole('link', { name: TITLE, exact: true }).click()
  await expect(company.getByText('你的方案提交于变更公告第 1 号之前')).toBeVisible()
  await company.getByRole('link', { name: '看变更公告第 1 号' }).click()
  await expect(company.getByText(REASON)).toBeVisible()
  await company.goBack()
  await company.getByRole('button', { name: '确认方案仍然有效' }).click()
  await expect(company.getByText('已确认，方案在变更之后仍然有效。')).toBeVisible()
  await expect(company.getByText('你的方案提交于')).toHaveCount(0)

  await company.goto(`/scenarios/${CODE}`)
  const timeline = company.getByRole('region', { name: '进展' })
  await expect(timeline.getByText('发布，开始征集方案')).toBeVisible()
  await timeline.getByRole('link', { name: '变更公告第 1 号 · 内容变更' }).click()
  await company.getByRole('link', { name: '对照各版本' }).click()
  await expect(company.locator('ins').filter({ hasText: '单次续航' })).toBeVisible()
  await company.getByLabel('到', { exact: true }).selectOption('1')
  await company.getByRole('button', { name: '对照' }).click()
  await expect(company.getByText('没有差别。')).toBeVisible()
})

test('an extension goes through the curator, and the list marks what was amended', async ({ browser }) => {
  test.setTimeout(120_000)
  const agency = await enter(browser, '凌鹤鸣', { javaScriptEnabled: true })
  await agency.goto('/agency/scenarios?state=open')
  await agency.getByRole('link', { name: '学校明厨亮灶智能抓拍' }).click()
  await agency.getByRole('link', { name: '变更公告' }).click()
  await agency.getByRole('link', { name: '延长截止时间' }).click()
  await agency.getByLabel('新的截止时间').fill('2026-01-01')
  await agency.getByLabel('变更原因').fill('多家企业申请延长踏勘时间。')
  await agency.getByRole('button', { name: '提交延期' }).click()
  await expect(agency.getByRole('alert')).toBeVisible()
  await expectSoundDocument(agency, 1280)
  await agency.getByLabel('新的截止时间').fill('2199-01-15 17:00')
  await agency.getByRole('button', { name: '提交延期' }).click()
  await expect(agency.getByText('待审核')).toBeVisible()
  await expectSoundDocument(agency, 1280)

  const curator = await enter(browser, '沈知遥', { javaScriptEnabled: true })
  await curator.goto('/curator/amendments')
  await expectSoundDocument(curator, 1280)
  await curator.getByRole('link', { name: '学校明厨亮灶智能抓拍' }).click()
  await expectSoundDocument(curator, 1280)
  await curator.getByRole('button', { name: '公布变更' }).click()
  await expect(curator.getByText('已公布，')).toBeVisible()

  await curator.setViewportSize({ width: 390, height: 844 })
  for (const path of [
    '/scenarios/HZ-2026-03-018',
    '/scenarios/HZ-2026-03-018/amendments/1',
    '/scenarios/HZ-2026-03-018/versions?from=1&to=2',
    '/lists/HZ-2026-03',
  ]) {
    await curator.goto(path)
    await expectSoundDocument(curator, 390)
  }
  await expect(curator.getByRole('link', { name: '已有变更公告第 1 号' }).first()).toBeVisible()
})

test('a curator sees what an outage touched before anything is recorded', async ({ browser }) => {
  const curator = await enter(browser, '沈知遥', { javaScriptEnabled: true })
  await curator.goto('/curator/outages')
  await curator.getByLabel('开始日期').fill('2026-01-05')
  await curator.getByLabel('开始时刻').fill('14:00')
  await curator.getByLabel('结束日期').fill('2026-01-05')
  await curator.getByLabel('结束时刻').fill('13:00')
  await curator.getByRole('button', { name: '查看受影响的场景' }).click()
  await expect(curator.getByRole('alert')).toContainText('结束应当晚于开始')
  await curator.getByLabel('结束时刻').fill('18:00')
  await curator.getByRole('button', { name: '查看受影响的场景' }).click()
  await expect(curator.getByText('没有受影响的截止时间')).toBeVisible()
  await expectSoundDocument(curator, 1280)
})

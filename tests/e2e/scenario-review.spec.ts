import { expect, type Page, test } from '@playwright/test'
import { enter } from '../support/e2e/enter.ts'
import { letListBeDue } from '../support/e2e/list-due.ts'
import { expectSoundDocument } from '../support/e2e/sound-page.ts'

test.use({ actionTimeout: 10_000 })

const EDITOR = /经办人.*余杭区经济和信息化局/
const OWNER = /负责人.*余杭区经济和信息化局/
const JOINT = '西湖区城市管理局（演示）'
const CURATOR = '沈知遥'
const COMPANY = '康灼'
const QUESTION = '夜间能否飞行？'

const next = (page: Page) => page.getByRole('button', { name: /^保存，下一项/ }).click()

/** Begins a scenario and fills in every field there is; gives its address. */
async function writeEverything(page: Page, title: string): Promise<string> {
  await page.goto('/agency')
  await page.getByRole('button', { name: '新建场景' }).click()
  await page.waitForURL(/\/agency\/scenarios\/[\w-]+$/)
  const address = new URL(page.url()).pathname
  await page.goto(`${address}/parts/basics`)
  await page.getByLabel('场景名称').fill(title)
  await page
    .getByLabel('场景简介')
    .fill('全区四百余座山塘靠人腿巡查，汛期每日一遍要走 60 公里，缺员时三天才看得到一次。')
  await page.getByLabel('技术需求').fill('汛期每日一巡，异常两小时内上报。')
  await page.locator('[name="jointAgencies[0].agency"]').fill(JOINT)
  await next(page)
  await page.locator('#field-tags').fill('无人机')
  await page.getByLabel('融合试验').check()
  await next(page)
  await page.locator('[name="openings[0].kind"]').selectOption('airspace')
  await page.locator('[name="openings[0].note"]').fill('三条巡检航线')
  await page.locator('[name="openings[0].quantity"]').fill('12 架次/日')
  await page.locator('[name="openings[0].conditions"]').fill('限高 120 米')
  await page.locator('[name="openings[0].period"]').fill('至 2027 年底')
  await next(page)
  await page.getByLabel('试点验证').check()
  await page.getByLabel('投资规模（万元）').fill('约500')
  await next(page)
  await page.locator('[name="eligibility[0].kind"]').selectOption('registration')
  await page.locator('[name="eligibility[0].rule"]').fill('浙江省内')
  await page.locator('[name="bidderQuestions[0].question"]').fill(QUESTION)
  await page.locator('[name="bidderQuestions[0].answerKind"]').selectOption('yesNo')
  await page.locator('[name="bidderQuestions[0].required"]').selectOption('yes')
  await next(page)
  await page.locator('[name="targets[0].metric"]').fill('漏检率')
  await page.locator('[name="targets[0].target"]').fill('明显下降')
  await next(page)
  await next(page)
  await page.getByLabel('方案征集截止时间').fill('2199年12月31日')
  await page.getByLabel('联系人').fill('陈一舟')
  await page.getByLabel('联系电话').fill('0571-88001234')
  await page.getByRole('radio', { name: '只有场景经理' }).check()
  await page.getByRole('button', { name: '保存，去检查' }).click()
  return address
}

async function submit(page: Page, address: string) {
  await page.goto(`${address}/check`)
  await page.getByRole('button', { name: '提交审核' }).click()
  await expect(page.getByText('已提交审核。')).toBeVisible()
}

const tickAll = async (page: Page) => {
  const points = page.locator('input[name=checklist]')
  // All of them: a page without script may still be coming in.
  await expect(points).toHaveCount(4)
  for (const point of await points.all()) await point.check()
}

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false })

  test('a scenario with every field is sent back, mended, compared, passes among several, and is published by the clock', async ({
    page,
  }) => {
    test.setTimeout(180_000)
    const title = `山塘夜间巡检 ${Date.now() % 100_000}`
    await enter(page, EDITOR)
    const address = await writeEverything(page, title)
    for (const said of [JOINT, '空域航线 · 三条巡检航线 · 12 架次/日', '注册地 · 浙江省内', QUESTION, '只有场景经理']) {
      await expect(page.getByText(said).first()).toBeVisible()
    }
    await page.goto(`${address}/preview`)
    for (const said of [JOINT, '12 架次/日', '限高 120 米', '浙江省内', QUESTION]) {
      await expect(page.getByText(said).first()).toBeVisible()
    }
    await submit(page, address)
    const id = address.split('/').at(-1) ?? ''

    await enter(page, CURATOR)
    await page.goto(`/curator/review/${id}`)
    await expect(page.getByText('目标“漏检率”没有数值')).toBeVisible()
    await page.locator('details:has([name="comment-targets"]) > summary').click()
    await page.locator('[name="comment-targets"]').fill('请写明降到多少')
    await page.locator('input[name=checklist][value=realNeed]').check()
    await page.getByRole('button', { name: '退回修改' }).click()
    await expect(page.getByText(`已退回：${title}`)).toBeVisible()

    await enter(page, EDITOR)
    await page.goto(`${address}/parts/targets`)
    await expect(page.getByText('请写明降到多少')).toBeVisible()
    await page.locator('[name="targets[0].target"]').fill('≤ 1%')
    await page.getByRole('button', { name: '保存并返回' }).click()
    await submit(page, address)

    await enter(page, CURATOR)
    await page.goto(`/curator/review/${id}`)
    const changed = page.getByRole('region').or(page.locator('section')).filter({ hasText: '自上次审核' }).first()
    await expect(changed).toContainText('≤ 1%')
    await expect(changed).toContainText('明显下降')
    await expect(page.getByText('已核对：需求真实')).toBeVisible()
    await page.getByRole('button', { name: '通过', exact: true }).click()
    await expect(page.getByText('请逐条核对并勾选四项核对要点').first()).toBeVisible()

    await page.goto('/curator/review')
    await page.getByRole('checkbox', { name: `选“${title}”` }).check()
    await page.getByRole('button', { name: '批量通过所选…' }).click()
    await expect(page.getByRole('row', { name: title })).toContainText('可以通过')
    await page.getByRole('button', { name: '确认通过 1 项' }).click()
    await expect(page.getByRole('alert')).toContainText('请逐条核对')
    await tickAll(page)
    await page.getByRole('button', { name: '确认通过 1 项' }).click()
    await expect(page.getByText('已通过 1 项。')).toBeVisible()

    await page.goto('/curator/lists/new')
    await page.getByLabel('批次').fill('83')
    await page.getByLabel('清单名称').fill('到时发布的一批（演示）')
    await page.getByRole('button', { name: '建立草稿' }).click()
    const list = page.url()
    await page.getByRole('checkbox', { name: `选“${title}”` }).check()
    await page.getByRole('button', { name: '列入清单' }).click()
    await page.getByRole('link', { name: '核对并发布' }).click()
    await page.getByRole('link', { name: '改为定时发布…' }).click()
    await page.getByLabel('发布时间').fill('2020年1月1日 10:00')
    await page.getByRole('button', { name: '定时发布 1 项场景' }).click()
    await expect(page.getByText('这个时间已经过去').first()).toBeVisible()
    await page.getByLabel('发布时间').fill('2199年1月1日 10:00')
    await page.getByRole('button', { name: '定时发布 1 项场景' }).click()
    await expect(page.getByText('将于 2199年1月1日 10:00 自动发布')).toBeVisible()
    await letListBeDue(list.split('/').at(-1) ?? '')

    await page.context().clearCookies()
    await expect(async () => {
      await page.goto(`/scenarios?q=${encodeURIComponent(title)}`)
      await page.getByRole('link', { name: title, exact: true }).click({ timeout: 1000 })
    }).toPass({ timeout: 60_000, intervals: [3000] })
    await expect(page).toHaveURL(/\/scenarios\/HZ-\d{4}-83-001$/)
    const code = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    for (const said of [JOINT, '12 架次/日', '浙江省内', QUESTION, '联系方式不公开']) {
      await expect(page.getByText(said).first()).toBeVisible()
    }
    for (const path of [
      `/scenarios/${code}`,
      `/scenarios/${code}.data`,
      '/scenarios.json',
      '/lists/HZ-2026-83/list.json',
    ]) {
      expect(await (await page.request.get(path)).text(), path).not.toContain('0571-88001234')
    }

    await enter(page, COMPANY)
    await page.goto(`/scenarios/${code}`)
    await expect(page.getByText('联系方式不公开')).toBeVisible()
    await page.getByRole('button', { name: '编写方案' }).click()
    await page.getByRole('link', { name: QUESTION }).first().click()
    await expect(page.getByRole('group', { name: new RegExp(QUESTION) })).toBeVisible()
    await page.getByRole('radio', { name: '是', exact: true }).check()
    await page.getByRole('button', { name: '保存并返回' }).click()
    await expect(page.getByRole('heading', { level: 1, name: '编写方案' })).toBeVisible()
    await expect(page.getByRole('link', { name: QUESTION, exact: true })).toHaveCount(0)
  })
})

test('two colleagues in one part see each other, and whoever saves later sees both texts and loses none', async ({
  page,
  browser,
}) => {
  await enter(page, EDITOR)
  await page.goto('/agency')
  await page.getByRole('button', { name: '新建场景' }).click()
  await page.waitForURL(/\/agency\/scenarios\/[\w-]+$/)
  const basics = `${new URL(page.url()).pathname}/parts/basics`
  const colleague = await (await browser.newContext()).newPage()
  await enter(colleague, OWNER)
  await colleague.goto(basics)
  await expect(colleague.getByText('正在填写这一项')).toHaveCount(0)
  await page.goto(basics)
  await page.getByLabel('场景名称').fill('经办人写的名称')
  await page.getByRole('button', { name: '保存并返回' }).click()
  await page.waitForURL(/\/agency\/scenarios\/[\w-]+$/)

  await colleague.getByLabel('场景名称').fill('负责人写的名称')
  await colleague.getByLabel('技术需求').fill('负责人写的需求')
  await colleague.getByRole('button', { name: '保存并返回' }).click()
  const both = colleague.getByRole('alert')
  await expect(both).toContainText('经办人写的名称')
  await expect(both).toContainText('负责人写的名称')
  await expect(both).toContainText('负责人写的需求')
  await expect(colleague.getByLabel('场景名称')).toHaveValue('负责人写的名称')

  await colleague.goto(basics)
  await expect(colleague.getByText(/正在填写这一项/)).toBeVisible()
  await expect(colleague.getByLabel('场景名称')).toHaveValue('经办人写的名称')
  await colleague.goto(basics.replace('/parts/basics', ''))
  await expect(colleague.getByRole('link', { name: /基本信息/ })).toContainText('正在填写')
})

for (const { width, dark, lang } of [
  { width: 390, dark: false, lang: 'zh' },
  { width: 1440, dark: true, lang: 'en' },
] as const) {
  test(`the pages are sound at ${width} px, ${dark ? 'dark' : 'light'}, ${lang}`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
    await enter(page, EDITOR)
    await page.goto('/agency')
    await page.locator('form[action="/agency/scenarios"] button').click()
    await page.waitForURL(/\/agency\/scenarios\/[\w-]+$/)
    const address = new URL(page.url()).pathname
    const soundAt = async (path: string) => {
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
      await expectSoundDocument(page, width)
    }
    for (const part of ['basics', 'openings', 'bidders', 'closing']) await soundAt(`${address}/parts/${part}`)
    for (const path of ['/forecasts', '/forecasts/new', '/account/following']) await soundAt(path)
    await enter(page, CURATOR)
    await page.goto('/curator/review')
    await soundAt('/curator/review')
    const seen = await page
      .locator('input[name=scenario]:enabled')
      .evaluateAll((boxes) => boxes.slice(0, 3).map((box) => `scenario=${(box as HTMLInputElement).value}`))
    await soundAt(`/curator/review/approvals?${seen.join('&')}`)
    await soundAt(`/curator/review/approvals?${seen.join('&')}&done=1`)
    const first = seen[0]?.replace('scenario=', '').split('~')[0] ?? ''
    await soundAt(`/curator/review/${first}`)
    await page.goto('/curator/lists')
    const draft = await page.locator('main table a').first().getAttribute('href')
    await soundAt(`${draft}/schedule`)
  })
}

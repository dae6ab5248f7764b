import { expect, type Page, test } from '@playwright/test'

const AGENCY = '余杭区经济和信息化局（演示）'
const HEADINGS = [
  '场景名称',
  '需求单位',
  '所属区县',
  '产业领域',
  '场景简介',
  '技术需求',
  '合作方式',
  '投资规模（万元）',
]
const MORE_HEADINGS = ['发展阶段', '方案征集截止时间', '联系人', '联系电话']

async function enterAs(page: Page, who: RegExp) {
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.locator('form[action="/sign-in/demo"] button').filter({ hasText: who }).first().click()
  await page.waitForURL((address) => address.pathname !== '/sign-in')
}

/** A department's list of one row, as it would be saved from Excel. */
function listOf(title: string) {
  const row = [
    title,
    AGENCY,
    '余杭',
    '低空、无人机',
    '水库多，人工巡不过来。',
    '每日一巡，异常两小时内上报。',
    '试点验证',
    '300-800',
  ]
  const rest = ['融合试验', '2199年12月31日', '陈一舟', '0571-88001234']
  const lines = [
    ['低空场景需求表（演示）'],
    [...HEADINGS, ...MORE_HEADINGS],
    [...row, ...rest],
    ['注：时间未写时刻的为当日24时'],
  ]
  const text = lines.map((cells) => cells.join(',')).join('\r\n')
  return { name: '低空清单.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${text}`) }
}

test('a row of a department’s list becomes a published scenario, and a pair that a curator brings together', async ({
  page,
}) => {
  test.slow()
  const title = `水库群低空联合巡检 ${Date.now() % 100_000}`

  await enterAs(page, /经办人.*余杭区经济和信息化局/)
  await page.goto('/imports/new?noun=scenario')
  await page.getByLabel('清单文件').setInputFiles(listOf(title))
  await page.getByRole('button', { name: '上传并检查' }).click()
  await page.getByRole('button', { name: '导入可用的 1 行' }).click()
  await expect(page.getByText('已导入 1 个场景')).toBeVisible()
  await page.goto('/agency/scenarios?state=draft')
  await page.getByRole('link', { name: title }).click()
  const id = new URL(page.url()).pathname.split('/').at(-1)
  await page.goto(`/agency/scenarios/${id}/check`)
  await page.getByRole('button', { name: '提交审核' }).click()
  await expect(page.getByRole('heading', { name: title })).toBeVisible()

  await enterAs(page, /沈知遥/)
  await page.goto(`/curator/review/${id}`)
  for (const point of await page.locator('input[name=checklist]').all()) await point.check()
  await page.getByRole('button', { name: '通过', exact: true }).click()
  await page.goto('/curator/lists/new')
  await page.getByLabel('批次').fill('78')
  await page.getByLabel('清单名称').fill('一行变成一批（演示）')
  await page.getByRole('button', { name: '建立草稿' }).click()
  await page.getByRole('checkbox', { name: `选“${title}”` }).check()
  await page.getByRole('button', { name: '列入清单' }).click()
  await page.getByRole('link', { name: '核对并发布' }).click()
  await page.getByRole('button', { name: '发布清单' }).click()
  await expect(page.getByText('清单已发布')).toBeVisible()

  await page.context().clearCookies()
  await page.goto(`/scenarios?q=${encodeURIComponent(title)}`)
  await page.getByRole('link', { name: title, exact: true }).click()
  await expect(page).toHaveURL(/\/scenarios\/HZ-\d{4}-78-001$/)
  const code = new URL(page.url()).pathname.split('/').at(-1)
  await expect(page.getByText('300–800 万元')).toBeVisible()
  await expect(page.getByText('2199年12月31日 24:00').first()).toBeVisible()

  await enterAs(page, /沈知遥/)
  await page.goto(`/matching?scenario=${code}`)
  await page.getByRole('button', { name: '牵线' }).first().click()
  await page.waitForURL('**/matches/*')
  await expect(page.getByText('已牵线，等待双方答复。')).toBeVisible()

  await enterAs(page, /负责人.*余杭区经济和信息化局/)
  await page.goto('/agency')
  await page.getByRole('link', { name: title }).first().click()
  await expect(page.getByText(title).first()).toBeVisible()
})

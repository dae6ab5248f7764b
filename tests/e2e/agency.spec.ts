import { expect, type Page, test } from '@playwright/test'
import { seriousFaults } from '../support/e2e/sound-page.ts'

/** Signs in as a member of the first agency, in the role that the sign-in page names. */
async function enterAs(page: Page, role: '负责人' | '经办人' | '查看者') {
  await page.goto('/sign-in')
  const cast = page.locator('form[action="/sign-in/demo"] button')
  await cast.filter({ hasText: '余杭区经济和信息化局' }).filter({ hasText: role }).first().click()
  await page.waitForURL((address) => address.pathname !== '/sign-in')
  await page.goto('/agency')
}

async function beginScenario(page: Page): Promise<string> {
  await page.getByRole('button', { name: '新建场景' }).click()
  await page.waitForURL(/\/agency\/scenarios\/\w+$/)
  return new URL(page.url()).pathname
}

async function fillInEverything(page: Page, title: string, enhanced: boolean) {
  await page.getByLabel('场景名称').fill(title)
  await page.getByLabel('技术需求').fill('每日一巡，异常两小时内上报。')
  await page.getByRole('button', { name: /^保存，下一项/ }).click()
  // The script puts its own field in the place of the written one.
  if (enhanced) await page.locator('tag-picker.is-enhanced').first().waitFor()
  await page.locator('#field-tags').fill('无人机、智慧水利')
  await page.getByLabel('融合试验').check()
  await page.getByRole('button', { name: /^保存，下一项/ }).click()
  await page.locator('[name="openings[0].kind"]').selectOption('airspace')
  await page.locator('[name="openings[0].note"]').fill('限高 120 米')
  await page.getByRole('button', { name: /^保存，下一项/ }).click()
  await page.getByLabel('试点验证').check()
  await page.getByLabel('投资规模（万元）').fill('３００－800')
  await page.getByRole('button', { name: /^保存，下一项/ }).click()
  await page.getByRole('button', { name: /^保存，下一项/ }).click()
  await page.getByRole('button', { name: /^保存，下一项/ }).click()
  await page.getByRole('button', { name: /^保存，下一项/ }).click()
  await page.getByLabel('方案征集截止时间').fill('2199年12月31日')
  await page.getByLabel('联系人').fill('陈一舟')
  await page.getByLabel('联系电话').fill('0571 8800 1234')
  await page.getByRole('button', { name: '保存，去检查' }).click()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with the script' : 'without any script', () => {
    test.use({ javaScriptEnabled })

    test('an editor is offered the tags that the text speaks of, and adds one by pressing it', async ({ page }) => {
      await enterAs(page, '经办人')
      const address = await beginScenario(page)
      await page.goto(`${address}/parts/basics`)
      await page.getByLabel('场景名称').fill('河道巡查')
      await page.getByLabel('技术需求').fill('用无人机沿河道巡航，数据接入数字孪生平台。')
      await page.getByRole('button', { name: /^保存，下一项/ }).click()
      const field = page.locator('input[name=tags]')
      await expect(field).toHaveValue('')
      if (javaScriptEnabled) await page.locator('tag-picker.is-enhanced').first().waitFor()
      await expect(page.getByText('文字提到“数字孪生”').first()).toBeVisible()
      await page.getByLabel('融合试验').check()
      await page.getByRole('button', { name: '加上 数字孪生' }).click()
      await expect(page.getByRole('button', { name: '加上 数字孪生' })).toHaveCount(0)
      await expect(field).toHaveValue('数字孪生')
      await expect(page.getByLabel('融合试验')).toBeChecked()
    })

    test('an editor writes a scenario, checks it, submits it and recalls it', async ({ page }) => {
      await enterAs(page, '经办人')
      const address = await beginScenario(page)
      await page.getByRole('link', { name: /基本信息/ }).click()
      await fillInEverything(page, '山塘水库无人机巡检', javaScriptEnabled)
      await expect(page.getByText('300–800 万元')).toBeVisible()
      await expect(page.getByText('2199年12月31日 24:00')).toBeVisible()
      await expect(page.getByText('自由标签')).toBeVisible()
      await page.getByRole('button', { name: '提交审核' }).click()
      await page.waitForURL(address)
      await expect(page.getByText('已提交审核。')).toBeVisible()
      await page.getByRole('button', { name: '撤回修改' }).click()
      await expect(page.getByText('已撤回，可以继续修改。')).toBeVisible()
      await page.getByRole('link', { name: /合作方式与预算/ }).click()
      await expect(page.getByLabel('投资规模（万元）')).toHaveValue('300-800')
    })
  })
}

test('what is missing is named, and each line leads into its field', async ({ page }) => {
  await enterAs(page, '经办人')
  const address = await beginScenario(page)
  await page.goto(`${address}/check`)
  await page.getByRole('button', { name: '提交审核' }).click()
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await summary.getByRole('link', { name: /^场景名称/ }).click()
  await expect(page).toHaveURL(`${address}/parts/basics?check=1#field-title`)
  await expect(page.getByLabel('场景名称')).toHaveAttribute('aria-invalid', 'true')
})

test('rows are added and removed without a script, and the rest of the page is kept', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await enterAs(page, '经办人')
  const address = await beginScenario(page)
  await page.goto(`${address}/parts/criteria`)
  await page.locator('[name="criteria[4].name"]').fill('绿色低碳')
  await page.locator('[name="criteria[4].weight"]').fill('10')
  await page.getByRole('button', { name: '添加一行' }).click()
  await expect(page.locator('[name="criteria[4].name"]')).toHaveValue('绿色低碳')
  await page.getByRole('button', { name: '删除第 1 行' }).click()
  await expect(page.locator('[name="criteria[3].name"]')).toHaveValue('绿色低碳')
  await page.getByRole('button', { name: /^保存，下一项/ }).click()
  await expect(page.getByRole('alert')).toContainText('权重合计应为 100，现在是 70')
})

test('what is typed is saved by itself, and two tabs are shown both versions', async ({ page, context }) => {
  await enterAs(page, '经办人')
  const address = await beginScenario(page)
  const other = await context.newPage()
  await page.goto(`${address}/parts/basics`)
  await other.goto(`${address}/parts/basics`)
  await page.getByLabel('场景名称').fill('第一个标签页写的')
  await page.getByLabel('场景简介').focus()
  await expect(page.locator('[data-autosave-status]')).toHaveText(/^已于 \d\d:\d\d 保存$/)
  await other.getByLabel('场景名称').fill('第二个标签页写的')
  await other.getByLabel('场景简介').focus()
  await expect(other.locator('[data-autosave-status]')).toContainText('别人改过')
  await other.getByRole('button', { name: '保存并返回' }).click()
  const both = other.getByRole('alert')
  await expect(both).toContainText('第一个标签页写的')
  await expect(both).toContainText('第二个标签页写的')
  await other.getByRole('button', { name: '用我填写的保存' }).click()
  await page.goto(`${address}/parts/basics`)
  await expect(page.getByLabel('场景名称')).toHaveValue('第二个标签页写的')
})

test('ticked drafts are handed in together: the complete ones go, the others stay', async ({ page }) => {
  await enterAs(page, '经办人')
  const address = await beginScenario(page)
  await page.getByRole('link', { name: /基本信息/ }).click()
  await fillInEverything(page, '成批提交的场景', true)
  await page.goto('/agency')
  const gap = await beginScenario(page)
  await page.goto('/agency/scenarios?state=draft')
  for (const path of [address, gap]) await page.locator(`input[name=id][value="${path.split('/').at(-1)}"]`).check()
  await page.getByRole('button', { name: '把所选的提交审核' }).click()
  await expect(page.getByText('已提交 1 个；1 个还没填完，留在草稿里。')).toBeVisible()
})

test('a viewer sees everything and can write nothing', async ({ page }) => {
  await enterAs(page, '查看者')
  await expect(page.getByRole('button', { name: '新建场景' })).toHaveCount(0)
  await page.goto('/agency/scenarios?state=draft')
  await page.locator('tbody a').first().click()
  await page.getByRole('link', { name: /基本信息/ }).click()
  await expect(page.getByLabel('场景名称')).toBeDisabled()
  const address = new URL(page.url()).pathname
  const refused = await page.request.post(address, { form: { title: '越权', version: '0' }, maxRedirects: 0 })
  expect(refused.status()).toBe(403)
})

test("another agency's scenario is not there", async ({ page, browser }) => {
  await enterAs(page, '经办人')
  const address = await beginScenario(page)
  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto('/sign-in')
  const cast = stranger.locator('form[action="/sign-in/demo"] button')
  await cast.filter({ hasText: '西湖区城市管理局' }).first().click()
  await stranger.waitForURL((address) => address.pathname !== '/sign-in')
  for (const path of ['', '/parts/basics', '/check', '/preview', '/cancellation']) {
    expect((await stranger.goto(address + path))?.status()).toBe(404)
  }
})

test('an owner cancels with a reason, which stays on the page', async ({ page }) => {
  await enterAs(page, '负责人')
  await beginScenario(page)
  await page.getByRole('link', { name: '取消这个场景' }).click()
  await page.getByRole('button', { name: '确认取消' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByLabel('取消原因').fill('预算调整，本年度不再实施。')
  await page.getByRole('button', { name: '确认取消' }).click()
  await expect(page.getByText('这个场景已取消。')).toBeVisible()
  await expect(page.getByText('预算调整，本年度不再实施。').first()).toBeVisible()
})

test('the desk and the form have no serious accessibility fault and fit a phone', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 360, height: 780 })
  await enterAs(page, '经办人')
  const address = await beginScenario(page)
  const parts = ['basics', 'tags', 'openings', 'terms', 'bidders', 'targets', 'criteria', 'closing'].map(
    (part) => `/parts/${part}`,
  )
  const pages = ['/agency', '/agency/scenarios', ...['', '/check', '/preview', ...parts].map((path) => address + path)]
  for (const path of pages) {
    await page.goto(path)
    expect(await seriousFaults(page), path).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})

import { expect, type Page, test } from '@playwright/test'

/** The database may be one that was used before: every run brings new names. */
const run = Date.now().toString(36)

async function signInAsAdministrator(page: Page) {
  await page.goto('/sign-in')
  await page.getByLabel('邮箱').fill('bai.jingzhi@demo.xinghui.example')
  await page.getByLabel('密码').fill('demo-xinghui-2026')
  await page.locator('main').getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}

async function addTag(page: Page, name: string) {
  await page.goto('/admin/taxonomy')
  await page.locator('#add').getByLabel('名称', { exact: true }).fill(name)
  await page.getByRole('button', { name: '新增这个标签' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  return page.url()
}

test('an administrator adds a tag, renames it, merges another into it and retires it', async ({ page, request }) => {
  await signInAsAdministrator(page)
  const [kept, renamed, merged] = [`山塘巡护${run}`, `山塘看护${run}`, `水塘值守${run}`]
  const address = await addTag(page, kept)

  await page.getByLabel('名称', { exact: true }).fill(renamed)
  await page.getByRole('button', { name: '保存标签' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(renamed)
  await expect(page.getByLabel('别名')).toHaveValue(kept)

  await addTag(page, merged)
  await page.goto(`${page.url()}/merge?into=${encodeURIComponent(renamed)}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`把“${merged}”合并到“${renamed}”`)
  await page.getByRole('button', { name: '确认合并' }).click()
  await page.waitForURL(address)
  await expect(page.getByText('并入其他标签')).toBeVisible()
  const found = async (q: string) => (await (await request.get('/tags.json', { params: { q } })).json()).tags
  expect(await found(merged)).toMatchObject([{ name: renamed, matched: merged }])

  await page.getByRole('button', { name: '停用这个标签' }).click()
  await expect(page.getByRole('button', { name: '恢复使用' })).toBeVisible()
  expect(await found(renamed)).toEqual([])
})

test('what is wrong with a tag is said beside its field, and nothing typed is lost', async ({ page }) => {
  await signInAsAdministrator(page)
  await page.goto('/admin/taxonomy/lae.logi')
  await page.getByLabel('名称', { exact: true }).fill('低空巡检')
  await page.getByLabel('英文名称').fill('Goods by air')
  await page.getByRole('button', { name: '保存标签' }).click()
  await expect(page.getByRole('alert')).toContainText('同类标签里已有这个名称')
  await expect(page.getByLabel('英文名称')).toHaveValue('Goods by air')
})

test('nobody but an administrator sees the keeper’s pages', async ({ page }) => {
  await page.goto('/admin/taxonomy')
  await expect(page).toHaveURL(/\/sign-in/)
})

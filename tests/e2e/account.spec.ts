import { type Browser, expect, type Page, test } from '@playwright/test'
import { checkCharacter } from '../../app/domain/loose/credit-code.ts'

const PASSWORD = '三潭印月看一湖秋水'
/** The database may be one that was used before: every run brings new names. */
const run = Date.now().toString(36)
let made = 0

function newcomer() {
  made += 1
  const digits = String(Date.now() * 10 + made).slice(-9)
  const first17 = `91330106${digits}`
  return {
    organisation: `青梧飞防${run}${made}（演示）`,
    creditCode: first17 + checkCharacter(first17),
    email: `shen${made}.${run}@example.cn`,
  }
}

async function register(page: Page, who = newcomer()) {
  await page.goto('/sign-up')
  await page.getByLabel(/^企业/).check()
  await page.getByLabel('单位全称').fill(who.organisation)
  await page.getByLabel('统一社会信用代码').fill(who.creditCode)
  await page.getByLabel('所在区县（市）').selectOption({ label: '西湖区' })
  await page.getByLabel('姓名').fill('沈一禾')
  await page.getByLabel('邮箱').fill(who.email)
  await page.getByLabel('密码').fill(PASSWORD)
  await page.getByRole('button', { name: '注册并进入工作台' }).click()
  await page.waitForURL('**/company')
  return who
}

async function signIn(page: Page, email: string, password: string) {
  await page.goto('/sign-in')
  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码').fill(password)
  await page.locator('main').getByRole('button', { name: '登录', exact: true }).click()
}

const freshPage = async (browser: Browser) => (await browser.newContext()).newPage()

test('a company registers, stands at its desk and reads what it waits for', async ({ page }) => {
  const who = await register(page)
  await expect(page.getByText(`${who.organisation}正在等待核验`)).toBeVisible()
  await page.goto('/account')
  await expect(page.getByText('待核验')).toBeVisible()
  await expect(page.getByText(who.email).first()).toBeVisible()
})

test('a wrong form comes back with what was typed and says what to mend', async ({ page }) => {
  await page.goto('/sign-up')
  await page.getByLabel(/^企业/).check()
  await page.getByLabel('单位全称').fill('青梧飞防')
  await page.getByLabel('统一社会信用代码').fill('9133')
  await page.getByLabel('姓名').fill('沈一禾')
  await page.getByLabel('邮箱').fill('shen@example.cn')
  await page.getByLabel('密码').fill('password1')
  await page.getByRole('button', { name: '注册并进入工作台' }).click()
  const summary = page.getByRole('alert')
  await expect(summary).toContainText('统一社会信用代码应为 18 位，现在是 4 位。')
  await expect(summary).toContainText('密码：这个密码太常见')
  await expect(page).toHaveTitle(/^有误：注册单位账号/)
  await expect(page.getByLabel('单位全称')).toHaveValue('青梧飞防')
  await expect(page.getByLabel('密码')).toHaveValue('')
})

test('what is missing is said by the page in its own words, field by field', async ({ page }) => {
  await page.goto('/sign-up')
  await page.getByLabel('邮箱').fill('不是邮箱')
  await page.getByRole('button', { name: '注册并进入工作台' }).click()
  const summary = page.getByRole('alert')
  await expect(summary).toContainText('姓名：请填写这一项。')
  await expect(summary).toContainText('邮箱：请填写完整的邮箱地址')
})

test('a mistyped address leaves people signed in, and leads on', async ({ page }) => {
  await register(page)
  await page.goto('/compny')
  await expect(page.getByText('没有找到这一页', { exact: true })).toBeVisible()
  await expect(page.getByText('演示站点')).toBeVisible()
  await page.getByText('沈一禾').click()
  await expect(page.getByRole('link', { name: '企业工作台' })).toBeVisible()
})

test('an owner invites a colleague, who comes in by the link, once', async ({ page, browser }) => {
  const who = await register(page)
  const colleague = `he.${run}@example.cn`
  await page.goto('/company/members')
  await page.getByLabel('邮箱').fill(colleague)
  await page.getByRole('radio', { name: '经办人' }).check()
  await page.getByRole('button', { name: '生成邀请链接' }).click()
  const link = await page.getByLabel('邀请链接', { exact: true }).inputValue()

  const other = await freshPage(browser)
  await other.goto(link)
  await expect(other.getByRole('heading', { level: 1 })).toContainText(who.organisation)
  await expect(other.getByText('沈一禾邀请你以“经办人”的身份加入。')).toBeVisible()
  await other.getByLabel('姓名').fill('何青')
  await other.getByLabel('密码').fill(PASSWORD)
  await other.getByRole('button', { name: '设置密码并加入' }).click()
  await other.waitForURL('**/company')
  await other.goto('/company/members')
  await expect(other.getByText('只有负责人可以邀请')).toBeVisible()

  await page.goto('/company/members')
  await expect(page.getByRole('row', { name: /何青/ })).toBeVisible()
  const third = await freshPage(browser)
  await third.goto(link)
  await expect(third.getByText('这个邀请链接已失效')).toBeVisible()
})

test('a changed password ends the sessions on other devices and keeps this one', async ({ page, browser }) => {
  const who = await register(page)
  const elsewhere = await freshPage(browser)
  await signIn(elsewhere, who.email, PASSWORD)
  await elsewhere.goto('/account')
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('我的账号')

  await page.goto('/account/password')
  await page.getByLabel('当前密码').fill(PASSWORD)
  await page.getByLabel('新密码').fill('断桥上的一场雪')
  await page.getByRole('button', { name: '修改密码并保持登录' }).click()
  await expect(page.getByRole('alert')).toContainText('至少需要 8 个字')
  await page.getByLabel('当前密码').fill(PASSWORD)
  await page.getByLabel('新密码').fill('断桥上下过一场雪')
  await page.getByRole('button', { name: '修改密码并保持登录' }).click()
  await expect(page.getByText('密码已修改')).toBeVisible()

  await elsewhere.goto('/account')
  await expect(elsewhere).toHaveURL(/\/sign-in/)
  await signIn(elsewhere, who.email, '断桥上下过一场雪')
  await elsewhere.goto('/account')
  await expect(elsewhere).toHaveURL(/\/account$/)
})

test('guessing is told to wait, and the owner’s own browser is not', async ({ page, browser }) => {
  const who = await register(page)
  await page.request.post('/sign-out', { headers: { 'Sec-Fetch-Site': 'same-origin' } })
  await signIn(page, who.email, PASSWORD)
  await page.request.post('/sign-out', { headers: { 'Sec-Fetch-Site': 'same-origin' } })

  const guesser = await freshPage(browser)
  for (let i = 0; i < 8; i++) {
    await signIn(guesser, who.email, `guess ${i}`)
    await expect(guesser.getByRole('alert')).toContainText('邮箱或密码不对')
  }
  await signIn(guesser, who.email, PASSWORD)
  await expect(guesser.getByRole('alert')).toContainText('尝试次数过多')

  await signIn(page, who.email, PASSWORD)
  await page.goto('/account')
  await expect(page).toHaveURL(/\/account$/)
})

import { expect, type Page } from '@playwright/test'

/** What the parts of a proposal are filled with; the answers to targets are all 达到. */
export interface WrittenProposal {
  approach: string
  price?: string
}

const PLAN = '两个月试点，四个月推广。'
const TEAM = '五名飞手常驻。'
const PHONE = '138 0000 1234'

/** Opens a part from the list of parts and waits for its form. */
export async function openPart(page: Page, name: string) {
  await page.locator('ol li[data-row] a', { hasText: name }).first().click()
  await page.waitForURL('**/parts/*')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** Writes what has to be written, part by part from the list of parts on, and arrives at the check. */
export async function writeProposal(page: Page, { approach, price = '８０万' }: WrittenProposal) {
  await openPart(page, '技术方案')
  for (;;) {
    const part = new URL(page.url()).pathname.split('/').at(-1)
    if (part === 'solution') await page.getByLabel('技术方案').fill(approach)
    if (part === 'targets') for (const met of await page.getByLabel('达到', { exact: true }).all()) await met.check()
    if (part === 'plan') await page.getByLabel('实施计划').fill(PLAN)
    if (part === 'team') {
      await page.getByLabel('团队与分工').fill(TEAM)
      await page.getByLabel('联系电话').fill(PHONE)
    }
    if (part === 'price') await page.getByLabel('报价', { exact: false }).first().fill(price)
    await page.getByRole('button', { name: /^保存，(下一项|去检查)/ }).click()
    await page.waitForURL((address) => !address.pathname.endsWith(`/parts/${part}`))
    if (new URL(page.url()).pathname.endsWith('/check')) return
  }
}

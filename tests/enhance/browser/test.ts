import { readFileSync } from 'node:fs'
import { test as base, expect } from '@playwright/test'
import { bundleEnhance } from '../bundle.ts'
import { Site } from './site.ts'

/** The colours of the site's theme that the parts ask for. */
const THEME = `:root{--color-need:#a8431c;--color-need-tint:#fbeee6;--color-supply:#1f6b57;--color-supply-tint:#e6f2ee;
--color-match:#5b2a4e;--color-match-tint:#f3eaf1;--color-paper:#faf8f4;--color-surface:#fff;--color-ink:#1f1b18;
--color-ink-2:#57504a;--color-ink-3:#6f6760;--color-line:#e5dfd6;--color-line-strong:#8c837a;--color-warning:#8a5a00;
--color-danger:#b3261e;--color-success:#1f6b3a;--color-focus:#1d4ed8}body{background:var(--color-paper)}`

interface Made {
  script: string
}

interface Fixtures {
  site: Site
  /** Shows a document with this content in the page. */
  show: (main: string, head?: string) => Promise<void>
  orderly: undefined
}

/** A test with a site of its own, in which any error that a page reports is a failure. */
export const test = base.extend<Fixtures, Made>({
  script: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the pattern
    async ({}, use) => {
      await use(await bundleEnhance())
    },
    { scope: 'worker' },
  ],
  site: async ({ script }, use) => {
    const style = readFileSync(new URL('../../../app/ui/enhance.css', import.meta.url), 'utf8')
    const site = new Site(script, THEME + style)
    await site.open()
    await use(site)
    await site.close()
  },
  show: async ({ site, page }, use) => {
    await use(async (main, head) => {
      site.document('/page', main, head)
      await page.goto(site.url('/page'))
      await page.locator('html[data-enhanced]').waitFor()
    })
  },
  orderly: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => {
        const answered = message.text().startsWith('Failed to load resource')
        if (message.type() === 'error' && !answered) errors.push(message.text())
      })
      await use(undefined)
      expect(errors).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

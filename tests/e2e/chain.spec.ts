import { expect, test } from '@playwright/test'
import { desc, eq } from 'drizzle-orm'
import { appendToChain } from '../../app/services/chain/append-to-chain.server.ts'
import { connect } from '../../db/connect.ts'
import { chainEntry, proposal, submission } from '../../db/schema.ts'
import { demoId } from '../../seeds/demo/demo-id.ts'
import { enter } from '../support/e2e/enter.ts'
import { expectSoundDocument } from '../support/e2e/sound-page.ts'

/** A sending of the demonstration's company, put into the chain as its sending would. */
async function receiptInChain() {
  const db = await connect(process.env.DATABASE_URL ?? '')
  try {
    const [sent] = await db.read
      .select({
        ...{ id: submission.id, receipt: submission.receipt, proposalId: submission.proposalId },
        ...{ digest: submission.digest, sealedDigest: submission.sealedDigest, at: submission.submittedAt },
      })
      .from(submission)
      .innerJoin(proposal, eq(proposal.id, submission.proposalId))
      .where(eq(proposal.companyId, demoId('organisation', 'c001')))
      .orderBy(desc(submission.submittedAt))
      .limit(1)
    if (!sent) throw new Error('the company has sent nothing')
    const { id, digest, sealedDigest, at } = sent
    await db.write(async (tx) => {
      const [known] = await tx.select().from(chainEntry).where(eq(chainEntry.subjectId, id)).limit(1)
      if (known) return
      await appendToChain(tx, { kind: 'submit', subjectId: id, at, digest, sealedDigest: sealedDigest ?? undefined })
    })
    return sent
  } finally {
    await db.close()
  }
}

for (const width of [390, 1440]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme })

      test('the heads and the check of a receipt are sound pages', async ({ page }) => {
        const { receipt } = await receiptInChain()
        await page.goto('/chain')
        await expect(page.getByRole('heading', { level: 1, name: '存证链' })).toBeVisible()
        await expectSoundDocument(page, width)
        await page.goto('/verify')
        await page.getByLabel('回执编号').fill(receipt)
        await page.getByRole('button', { name: '核对' }).click()
        await expect(page.getByText('属实，内容没有改动')).toBeVisible()
        await expectSoundDocument(page, width)
      })

      test('a receipt shows its place in the chain, on the page and as a file', async ({ page }) => {
        const { proposalId, receipt } = await receiptInChain()
        await enter(page, '顾临风')
        await page.goto(`/company/proposals/${proposalId}/receipt`)
        await expect(page.getByRole('heading', { name: '存证链' })).toBeVisible()
        await expectSoundDocument(page, width)
        const file = await page.request.get(`/company/receipts/${receipt}/receipt.json`)
        expect(await file.json()).toMatchObject({
          ...{ version: 1, receipt },
          // Another test may have sent it again by now.
          entry: { kind: expect.stringMatching(/^(submit|replace)$/) },
        })
      })
    })
  }
}

test('feeds give the heads, and a text that is no receipt is refused with what was typed', async ({ page }) => {
  await page.goto('/chain')
  const feed = await (await page.request.get('/chain/feed.json')).json()
  expect(feed.heads[0].hash).toMatch(/^[0-9a-f]{64}$/)
  await expect(page.getByText(feed.heads[0].hash)).toBeVisible()
  expect(await (await page.request.get('/chain/feed.atom')).text()).toContain(feed.heads[0].hash)
  await page.goto('/verify')
  await page.getByLabel('或粘贴回执文件的全文').fill('这不是回执')
  await page.getByRole('button', { name: '核对' }).click()
  await expect(page.getByText('这不是回执文件', { exact: false })).toBeVisible()
  await expect(page.getByLabel('或粘贴回执文件的全文')).toHaveValue('这不是回执')
})

test('auditors read the entries with their numbers', async ({ page }) => {
  await receiptInChain()
  await enter(page, '柏景芝')
  await page.goto('/audit/chain')
  await expect(page.getByRole('heading', { level: 1, name: '存证链记录' })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: '1', exact: true })).toBeVisible()
  await expectSoundDocument(page, 1280)
})

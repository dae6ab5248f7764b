import type { Tx } from '#db/handle.ts'
import { writersOf } from '#db/stores/notices/receivers.ts'
import { notify } from './notify.server.ts'

/** What a receipt says. Nothing of it is of the content. */
export interface ReceiptTold {
  proposalId: string
  companyId: string
  /** The number of the receipt. */
  number: string
  digest: string
  submittedAt: Date
  /** Its place in the chain: the hash of its entry. */
  place: string
  title: string
}

/** Tells those who write for a company that its proposal was received, with what the receipt says. */
export async function receiptNotice(tx: Tx, told: ReceiptTold): Promise<void> {
  const { proposalId, companyId, number, digest, submittedAt, place, title } = told
  await notify(
    tx,
    {
      kind: 'receipt',
      happening: `receipt:${number}`,
      personIds: await writersOf(tx, [companyId]),
      detail: { title, number, digest, place, instant: submittedAt.toISOString() },
      path: `/company/proposals/${proposalId}/receipt`,
      at: submittedAt,
    },
    submittedAt,
  )
}

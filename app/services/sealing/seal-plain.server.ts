import type { Db } from '#db/handle.ts'
import { insertProposalKeys, proposalKeysOf } from '#db/stores/sealing/proposal-keys.ts'
import { plainDrafts, plainSendings, sealPlainDraft, sealPlainSending } from '#db/stores/sealing/unsealed.ts'
import { type Keyed, newProposalKeys, type ProposalKeys, sealKeysForOpening } from './proposal-keys.server.ts'
import { sealContent, sealDraft, sealedDigestOf } from './sealed-content.ts'

/** So many are sealed at one stroke of the clock. */
const AT_ONCE = 1000

/**
 * Seals what was stored in plain text before there were keys: drafts, and sendings that are not to be read yet. Only
 * public keys are needed. A proposal that has keys already waits for its company, who alone can use them.
 */
export async function sealPlain(db: Db, now: Date): Promise<void> {
  const limit = AT_ONCE
  const sendings = await plainSendings(db.read, now, { limit })
  const drafts = await plainDrafts(db.read, { limit })
  const found = [...sendings.map(({ proposalId: id, ...rest }) => ({ ...rest, id })), ...drafts]
  for (const [id, { companyId, scenarioId }] of new Map(found.map((one) => [one.id, one]))) {
    const keys = await firstKeys(db, { id, companyId, scenarioId })
    if (keys) await sealPlainOf(db, id, keys, now)
  }
}

/** The same for one proposal by its company, which has its keys in hand. */
export async function sealOwnPlain(db: Db, keyed: Keyed, keys: ProposalKeys, now: Date): Promise<void> {
  await sealKeysForOpening(db, keyed, keys)
  await sealPlainOf(db, keyed.id, keys, now)
}

async function sealPlainOf(db: Db, proposalId: string, keys: ProposalKeys, now: Date): Promise<void> {
  const asked = { limit: AT_ONCE, proposalId }
  for (const { id, scenarioId, content, salt } of await plainSendings(db.read, now, asked)) {
    if (!content) continue
    const sealed = sealContent(keys, { id, proposalId }, { content, salt })
    const row = { sealed, sealedDigest: sealedDigestOf(sealed) }
    await db.write((tx) => sealPlainSending(tx, { id, scenarioId }, row))
  }
  for (const { draft } of await plainDrafts(db.read, asked)) {
    if (draft) await db.write((tx) => sealPlainDraft(tx, proposalId, sealDraft(keys.draft, proposalId, draft)))
  }
}

async function firstKeys(db: Db, keyed: Keyed): Promise<ProposalKeys | null> {
  if ((await proposalKeysOf(db.read, keyed.id)).length > 0) return null
  const made = await newProposalKeys(db, keyed)
  return made && (await db.write((tx) => insertProposalKeys(tx, made.rows))) ? made.keys : null
}

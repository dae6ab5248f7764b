import { randomBytes } from 'node:crypto'
import { KEY_PARTS, type KeyPart, SEALED_PARTS, type SealedPart } from '#app/domain/sealing/parts.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Db } from '#db/handle.ts'
import { companyPublicKey } from '#db/stores/sealing/company-keys.ts'
import { type OpeningKeyRow, openingKeysOf } from '#db/stores/sealing/opening-keys.ts'
import {
  insertProposalKeys,
  keepForOpening,
  type ProposalKeyRow,
  proposalKeysOf,
} from '#db/stores/sealing/proposal-keys.ts'
import { KEY_BYTES } from './cipher-suites.ts'
import { openCompanyKey } from './company-keys.server.ts'
import { openWith, sealTo } from './key-pairs.server.ts'

/** The keys of a proposal, unsealed. */
export type ProposalKeys = Record<KeyPart, Buffer>

/** A proposal as far as its keys need it. */
export interface Keyed {
  id: string
  companyId: string
  scenarioId: string
}

/** New keys for a proposal: to be kept, and to be used. */
export interface MadeKeys {
  rows: ProposalKeyRow[]
  keys: ProposalKeys
}

/** Keys for a proposal of a company that has a key; null when it has none. Needs nobody's private key. */
export async function newProposalKeys(db: Db, { id, companyId, scenarioId }: Keyed): Promise<MadeKeys | null> {
  const publicKey = await companyPublicKey(db.read, companyId)
  if (!publicKey) return null
  const openingKeys = await openingKeysOf(db.read, scenarioId)
  const keys: ProposalKeys = {
    draft: randomBytes(KEY_BYTES),
    content: randomBytes(KEY_BYTES),
    price: randomBytes(KEY_BYTES),
  }
  const rows = await Promise.all(
    KEY_PARTS.map(async (part) => ({
      ...{ proposalId: id, part },
      forCompany: await sealTo(publicKey, keys[part], companyBinding(id, part)),
      forOpening: await sealedForOpening(openingKeys, { id, part }, keys[part]),
    })),
  )
  return { rows, keys }
}

/**
 * The keys of a proposal of the viewer's own company; a proposal from before there were any gets them.
 * @throws {Refusal} locked; not_granted
 */
export async function openProposalKeys(call: SignedInCall, keyed: Keyed): Promise<ProposalKeys> {
  const companyKey = await openCompanyKey(call, keyed.companyId)
  const stored = await proposalKeysOf(call.db.read, keyed.id)
  if (stored.length > 0) return opened(stored, companyKey)
  const made = await newProposalKeys(call.db, keyed)
  if (!made) throw new Error('a company key that was just opened is gone')
  if (await call.db.write((tx) => insertProposalKeys(tx, made.rows))) return made.keys
  return opened(await proposalKeysOf(call.db.read, keyed.id), companyKey)
}

async function opened(rows: readonly ProposalKeyRow[], companyKey: Buffer): Promise<ProposalKeys> {
  const of = async (part: KeyPart) => {
    const row = rows.find((one) => one.part === part)
    if (!row) throw new Error(`a proposal without a ${part} key`)
    return openWith(companyKey, row.forCompany, companyBinding(row.proposalId, part))
  }
  const [draft, content, price] = await Promise.all([of('draft'), of('content'), of('price')])
  return { draft, content, price }
}

/** Seals a proposal's keys to its scenario's opening keys, where they are not; false while there are none. */
export async function sealKeysForOpening(db: Db, { id, scenarioId }: Keyed, keys: ProposalKeys): Promise<boolean> {
  const stored = await proposalKeysOf(db.read, id)
  const lacking = SEALED_PARTS.filter((part) => !stored.find((row) => row.part === part)?.forOpening)
  if (lacking.length === 0) return true
  const openingKeys = await openingKeysOf(db.read, scenarioId)
  if (openingKeys.length < SEALED_PARTS.length) return false
  const rows = await Promise.all(
    lacking.map(async (part) => {
      return { proposalId: id, part, forOpening: await sealedForOpening(openingKeys, { id, part }, keys[part]) }
    }),
  )
  await db.write((tx) => keepForOpening(tx, rows))
  return true
}

async function sealedForOpening(
  openingKeys: readonly OpeningKeyRow[],
  { id, part }: { id: string; part: KeyPart },
  key: Buffer,
): Promise<string | null> {
  const to = openingKeys.find((one) => one.part === part)
  return to ? sealTo(to.publicKey, key, openingBinding(to.scenarioId, to.part, id)) : null
}

/** What a proposal's key is bound to when it is sealed to its scenario's opening key. */
export function openingBinding(scenarioId: string, part: SealedPart, proposalId: string): string[] {
  return ['opening', scenarioId, part, proposalId]
}

function companyBinding(proposalId: string, part: KeyPart): string[] {
  return ['proposal key', proposalId, part]
}

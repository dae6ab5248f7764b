import { isSealed } from '#app/domain/proposal/sealing.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { OpeningPerson } from '#app/domain/sealing/custodians.ts'
import type { SealedPart } from '#app/domain/sealing/parts.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { newId } from '#db/id.ts'
import { remember } from '#db/stores/history.ts'
import { scenarioToAnswer } from '#db/stores/proposals/scenario-to-answer.ts'
import { forgetReleased, type ShareRow, sharesOf } from '#db/stores/sealing/opening-keys.ts'
import { insertOpening, keysForOpening, openSending, sendingsIn } from '#db/stores/sealing/openings.ts'
import { appendToChain } from '../chain/append-to-chain.server.ts'
import { digestOfOpening } from '../chain/digest-of-opening.ts'
import { BrokenEnvelope } from './envelope.ts'
import { openWith } from './key-pairs.server.ts'
import { openingBinding } from './proposal-keys.server.ts'
import { digestOf, openContent, type Salted, sealedDigestOf } from './sealed-content.ts'
import { joinShares } from './shares.server.ts'
import { bytesOf } from './text-bytes.ts'

/** A sending as the opening found it; null for one that is not what was handed in. */
interface OpenedSending {
  id: string
  digest: string
  salted: Salted | null
}

/**
 * Opens what was handed in for a scenario, when enough shares are released: everything at once, each sending checked
 * against the digests of its receipt, in one recorded act. One that does not open is named and stays sealed; it keeps
 * nobody else from being read.
 * @returns false while shares are missing
 * @throws {Refusal} changed_meanwhile when something was handed in in the same moment
 */
export async function openProposals({ db, now }: SignedInCall, scenarioId: string): Promise<boolean> {
  const shares = await sharesOf(db.read, scenarioId)
  const people = releasedBy(shares)
  const threshold = Math.max(2, ...shares.map((share) => share.threshold))
  if (people.length < threshold) return false
  const found = await sendingsIn(db.read, scenarioId)
  const opened = await openedSendings(db.read, { scenarioId, shares, found })
  const [whole, broken] = [opened.filter(({ salted }) => salted), opened.filter(({ salted }) => !salted)]
  const digests = whole.map(({ digest }) => digest)
  const record = { id: newId(), scenarioId, openedAt: now, proposals: whole.length, people, digests }
  await db.write(async (tx) => {
    const scenario = await scenarioToAnswer(tx, scenarioId)
    if (!scenario || isSealed(scenario, now)) throw new Refusal('wrong_state', scenarioId)
    if (!(await insertOpening(tx, record))) return
    const still = (await sendingsIn(tx, scenarioId)).map(({ id }) => id).join()
    if (still !== found.map(({ id }) => id).join()) throw new Refusal('changed_meanwhile', scenarioId)
    for (const { id, salted } of whole) if (salted) await openSending(tx, id, salted)
    await forgetReleased(tx, [...new Set(shares.map(({ openingKeyId }) => openingKeyId))])
    await appendToChain(tx, { kind: 'open', subjectId: record.id, at: now, digest: digestOfOpening(record) })
    const detail = { people, proposals: whole.length, broken: broken.map(({ id }) => id) }
    const deed = { noun: 'scenario', subjectId: scenarioId, act: 'openProposals', personId: null } as const
    await remember(tx, { ...deed, at: now, detail })
  })
  return true
}

/** Who released their share, in the order in which they did. */
function releasedBy(shares: readonly ShareRow[]): OpeningPerson[] {
  return shares
    .filter(({ part, releasedShare }) => part === 'content' && releasedShare !== null)
    .map(({ personId, seat, releasedAt, reason }) => ({ personId, seat, at: releasedAt?.toISOString() ?? '', reason }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
}

type Found = Awaited<ReturnType<typeof sendingsIn>>

async function openedSendings(
  reader: Parameters<typeof keysForOpening>[0],
  { scenarioId, shares, found }: { scenarioId: string; shares: ShareRow[]; found: Found },
): Promise<OpenedSending[]> {
  const rows = await keysForOpening(
    reader,
    found.map(({ proposalId }) => proposalId),
  )
  const openers = { content: await joined(shares, 'content'), price: await joined(shares, 'price') }
  const keyOf = async (proposalId: string, part: SealedPart) => {
    const row = rows.find((one) => one.proposalId === proposalId && one.part === part)
    return openWith(openers[part], row?.forOpening ?? '', openingBinding(scenarioId, part, proposalId))
  }
  try {
    return await Promise.all(found.map((one) => openedSending(one, (part) => keyOf(one.proposalId, part))))
  } finally {
    for (const key of Object.values(openers)) key.fill(0)
  }
}

async function openedSending(one: Found[number], keyOf: (part: SealedPart) => Promise<Buffer>): Promise<OpenedSending> {
  const { id, digest, sealed, sealedDigest, content } = one
  // From before sendings were sealed, and not sealed since.
  if (content && !sealed) return { id, digest, salted: { content, salt: null } }
  try {
    if (!sealed || sealedDigestOf(sealed) !== sealedDigest) return { id, digest, salted: null }
    const salted = openContent({ content: await keyOf('content'), price: await keyOf('price') }, one, sealed)
    return { id, digest, salted: digestOf(salted) === digest ? salted : null }
  } catch (error) {
    if (error instanceof BrokenEnvelope) return { id, digest, salted: null }
    throw error
  }
}

function joined(shares: readonly ShareRow[], part: SealedPart): Promise<Buffer> {
  const released = shares.flatMap((share) => (share.part === part && share.releasedShare ? share.releasedShare : []))
  return joinShares(released.map((share) => bytesOf(share) ?? Buffer.alloc(1)))
}

import { custodiansOf } from '#app/domain/sealing/custodians.ts'
import { SEALED_PARTS, type SealedPart } from '#app/domain/sealing/parts.ts'
import type { Db } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { remember } from '#db/stores/history.ts'
import {
  candidatesFor,
  insertOpeningKeys,
  type KeyedCandidate,
  openingKeysOf,
  scenariosWithoutKey,
} from '#db/stores/sealing/opening-keys.ts'
import { settingOf } from '#db/stores/settings.ts'
import { newKeyPair, sealTo } from './key-pairs.server.ts'
import { splitSecret } from './shares.server.ts'

/** So many scenarios get their keys at one stroke of the clock. */
const AT_ONCE = 50

/** A scenario whose proposals are to be sealed. */
interface ToPrepare {
  id: string
  agencyId: string
}

/**
 * Makes the opening keys of a scenario, if it has none: one for each envelope, split among its custodians at once; the
 * private halves are then forgotten. False while there are not enough people who could be custodians.
 */
export async function prepareOpening(db: Db, scenario: ToPrepare, now: Date): Promise<boolean> {
  if ((await openingKeysOf(db.read, scenario.id)).length > 0) return true
  const threshold = await settingOf(db.read, 'sealing.threshold')
  const candidates = await candidatesFor(db.read, scenario.agencyId)
  const custodians = custodiansOf(candidates, threshold)
  if (!custodians) return false
  const keepers = custodians.map(({ personId, seat }) => ({
    ...{ personId, seat },
    publicKey: candidates.find((one) => one.personId === personId)?.publicKey ?? '',
  }))
  const made = await Promise.all(
    SEALED_PARTS.map((part) => splitKey({ scenarioId: scenario.id, part, keepers, threshold, now })),
  )
  await db.write(async (tx) => {
    const keys = made.map(({ key }) => key)
    const shares = made.flatMap((one) => one.shares)
    if (!(await insertOpeningKeys(tx, keys, shares))) return
    await remember(tx, {
      ...{ noun: 'scenario', subjectId: scenario.id, act: 'prepareOpening', personId: null, at: now },
      detail: { custodians, threshold },
    })
  })
  return true
}

interface ToSplit {
  scenarioId: string
  part: SealedPart
  keepers: KeyedCandidate[]
  threshold: number
  now: Date
}

async function splitKey({ scenarioId, part, keepers, threshold, now }: ToSplit) {
  const id = newId()
  const { publicKey, privateKey } = await newKeyPair()
  const pieces = await splitSecret(privateKey, keepers.length, threshold)
  privateKey.fill(0)
  const shares = await Promise.all(
    keepers.map(async ({ personId, seat, publicKey: to }, at) => ({
      ...{ openingKeyId: id, personId, seat, reason: '' },
      sealedShare: await sealTo(to, pieces[at] ?? Buffer.alloc(0), shareBinding(id, personId)),
    })),
  )
  return { key: { id, scenarioId, part, publicKey, threshold, createdAt: now }, shares }
}

/** What a share is bound to. */
export function shareBinding(openingKeyId: string, personId: string): string[] {
  return ['share', openingKeyId, personId]
}

/** Makes the opening keys of scenarios that are open for bids and have none. */
export async function prepareOpenings(db: Db, now: Date): Promise<void> {
  for (const scenario of await scenariosWithoutKey(db.read, now, AT_ONCE)) await prepareOpening(db, scenario, now)
}

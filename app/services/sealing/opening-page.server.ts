import { isSealed } from '#app/domain/proposal/sealing.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Seat } from '#app/domain/sealing/custodians.ts'
import type { Call, SignedInCall } from '#app/services/call.ts'
import { scenarioToAnswer } from '#db/stores/proposals/scenario-to-answer.ts'
import { keptBy, sharesOf } from '#db/stores/sealing/opening-keys.ts'
import { openedAmong, openingOf } from '#db/stores/sealing/openings.ts'

/** Where an opening stands for one custodian. */
export const OPENING_STANDINGS = ['sealed', 'due', 'waiting', 'opened'] as const
export type OpeningStanding = (typeof OPENING_STANDINGS)[number]

/** More scenarios than one custodian has at a time. */
const KEPT_MAX = 200

/** The scenarios of which the viewer keeps a share, those that wait for them first. */
export async function openingsOf({ db, viewer, now }: SignedInCall) {
  const kept = await keptBy(db.read, viewer.personId, KEPT_MAX)
  const opened = await openedAmong(
    db.read,
    kept.map(({ id }) => id),
  )
  const rows = kept.map((one) => ({
    ...one,
    standing: standingOf({ sealed: isSealed(one, now), opened: opened.has(one.id), released: one.releasedAt !== null }),
  }))
  const order: OpeningStanding[] = ['due', 'waiting', 'sealed', 'opened']
  return rows.toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing))
}

/**
 * The opening of a scenario as its custodians see it.
 * @throws {Refusal} not_found for everybody else
 */
export async function openingForCustodian({ db, viewer, now }: SignedInCall, scenarioId: string) {
  const shares = (await sharesOf(db.read, scenarioId)).filter(({ part }) => part === 'content')
  const mine = shares.find(({ personId }) => personId === viewer.personId)
  const scenario = await scenarioToAnswer(db.read, scenarioId)
  if (!mine || scenario?.id !== scenarioId) throw new Refusal('not_found', scenarioId)
  const opening = await openingOf(db.read, scenarioId)
  return {
    ...{ scenario, opening, threshold: mine.threshold, seat: mine.seat },
    custodians: shares.map(({ name, seat, releasedAt, reason }) => ({ name, seat, releasedAt, reason })),
    standing: standingOf({
      sealed: isSealed(scenario, now),
      opened: opening !== null,
      released: mine.releasedAt !== null,
    }),
  }
}

/** The outline of an opening for everybody: officials by their seats, never by name. */
export interface PublicOpening {
  openedAt: Date
  proposals: number
  digests: string[]
  people: { seat: Seat; at: string; reason: string }[]
}

/**
 * The record of a scenario's opening, for everybody.
 * @throws {Refusal} not_found until it is opened
 */
export async function publicOpening({ db }: Call, code: string) {
  const scenario = await scenarioToAnswer(db.read, code)
  const found = scenario && (await openingOf(db.read, scenario.id))
  if (!found) throw new Refusal('not_found', code)
  const { openedAt, proposals, digests } = found
  const people = found.people.map(({ seat, at, reason }) => ({ seat, at, reason }))
  return { scenario, opening: { openedAt, proposals, digests, people } satisfies PublicOpening }
}

function standingOf(is: { sealed: boolean; opened: boolean; released: boolean }): OpeningStanding {
  if (is.opened) return 'opened'
  if (is.sealed) return 'sealed'
  return is.released ? 'waiting' : 'due'
}

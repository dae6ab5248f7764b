import { deadlineAfter, isTouched, type Outage, touchedUntil } from '#app/domain/amendment/outage.ts'
import { earliestDeadline } from '#app/domain/amendment/rules.ts'
import { dayAt } from '#app/domain/calendar-day.ts'
import type { FieldErrors } from '#app/domain/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { type ScenarioState, stateAt } from '#app/domain/scenario/lifecycle.ts'
import { valuesOf } from '#app/domain/scenario/values-of.ts'
import { deadlineText } from '#app/domain/time.ts'
import { unknownYears } from '#app/domain/working-days.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { againIfTaken } from '#db/errors.ts'
import type { Reader, Tx } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { deadlinesBetween, insertOutage, outageByKey, scenariosRead } from '#db/stores/amendments/outages.ts'
import { insertAmendment } from '#db/stores/amendments/written-amendment.ts'
import { remember } from '#db/stores/history.ts'
import { demand } from '../scenario/demand.ts'
import { scenarioOf } from './amendable-scenario.server.ts'
import { makeAmendment } from './make-amendment.ts'

/** Longest outage that is recorded at once, and most deadlines that one moves. */
const OUTAGE_DAYS_MAX = 30
const DEADLINES_MAX = 500
const DAY_MS = 24 * 60 * 60 * 1000

/** A deadline that an outage touched, and what becomes of it. */
export interface TouchedDeadline {
  id: string
  code: string | null
  title: string
  agencyName: string
  /** As the clock has it: a closed one opens again. */
  state: ScenarioState
  closesAt: Date
  /** Null when it cannot be moved: its proposals have been read. */
  becomes: Date | null
}

/** What is wrong with the times of an outage; nothing when it can be recorded. */
export function outageErrors({ startsAt, endsAt }: Outage, now: Date): FieldErrors {
  if (endsAt > now) return { endsOn: ['outageAhead'] }
  if (endsAt.getTime() - startsAt.getTime() > OUTAGE_DAYS_MAX * DAY_MS)
    return { endsOn: [`outageTooLong:${OUTAGE_DAYS_MAX}`] }
  return {}
}

/**
 * The deadlines that an outage touched, and the years on whose unpublished calendar their new ones rely.
 * @throws {Refusal} forbidden for everybody but curators
 */
export async function touchedDeadlines({ db, viewer, now }: SignedInCall, outage: Outage) {
  demand(viewer, 'outage.record', {})
  return {
    rows: await touched(db.read, outage, now),
    unknownYears: unknownYears(dayAt(now), dayAt(earliestDeadline(now))),
  }
}

/** What a curator decided to record, with the number of deadlines that the preview said would move. */
export interface RecordedOutage extends Outage {
  reason: string
  key: string
  seen: number
}

/**
 * Records an outage and moves every deadline that it touched, each by an amendment of its own, in one transaction.
 * Idempotent by the key. Gives how many deadlines moved.
 * @throws {Refusal} forbidden; changed_meanwhile when other deadlines are touched by now than the preview showed
 */
export async function recordOutage(call: SignedInCall, recorded: RecordedOutage): Promise<number> {
  const { db, viewer, now } = call
  demand(viewer, 'outage.record', {})
  const { startsAt, endsAt, reason, key, seen } = recorded
  const id = newId()
  const write = () =>
    db.write(async (tx) => {
      if (await outageByKey(tx, key)) return seen
      const moving = (await touched(tx, recorded, now)).filter(({ becomes }) => becomes !== null)
      if (moving.length !== seen) throw new Refusal('changed_meanwhile', id)
      const deed = { recordedById: viewer.personId, recordedAt: now }
      await insertOutage(tx, { id, startsAt, endsAt, reason, idempotencyKey: key, ...deed })
      for (const row of moving) await extend(tx, call, { ...row, outageId: id, reason })
      await remember(tx, {
        ...{ noun: 'outage', subjectId: id, act: 'record', personId: viewer.personId, at: now, reason },
        detail: { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), moved: moving.length },
      })
      return moving.length
    })
  return againIfTaken(write)
}

async function touched(reader: Reader, outage: Outage, now: Date): Promise<TouchedDeadline[]> {
  const span = { after: outage.startsAt, until: touchedUntil(outage) }
  const found = (await deadlinesBetween(reader, span, DEADLINES_MAX)).filter((row) => isTouched(outage, row))
  const read = await scenariosRead(
    reader,
    found.map(({ id }) => id),
  )
  return found.flatMap(({ openedAt: _openedAt, closesAt, ...row }) => {
    if (!closesAt) return []
    const becomes = deadlineAfter(outage, closesAt, now)
    return [{ ...row, state: stateAt({ ...row, closesAt }, now), closesAt, becomes: read.has(row.id) ? null : becomes }]
  })
}

async function extend(
  tx: Tx,
  call: SignedInCall,
  { id: scenarioId, becomes, outageId, reason }: TouchedDeadline & { outageId: string; reason: string },
): Promise<void> {
  const { viewer, now } = call
  const scenario = await scenarioOf(tx, { scenarioId })
  if (!scenario.closesAt || !becomes) return
  const id = newId()
  const changes = { closesAt: deadlineText(becomes, 'zh') }
  await insertAmendment(tx, {
    ...{ id, scenarioId, agencyId: scenario.agencyId, pendingFor: null, outageId, kind: 'outage', state: 'inReview' },
    ...{ base: valuesOf(scenario), changes, reason, returnNote: '', material: false },
    ...{ createdById: viewer.personId, createdAt: now, submittedById: viewer.personId, submittedAt: now },
  })
  await makeAmendment(tx, call, {
    scenario,
    amendment: { id, version: 1, kind: 'outage', reason },
    content: {},
    ruling: { material: false, deadline: { before: scenario.closesAt, after: becomes, byRule: true } },
    reopens: scenario.state === 'closed',
  })
}

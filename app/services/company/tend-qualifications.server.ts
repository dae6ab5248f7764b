import { dayAt } from '#app/domain/calendar-day.ts'
import type { Db, Reader } from '#db/handle.ts'
import { markQualification, runOutBy, unremindedBy } from '#db/stores/companies/qualifications.ts'
import { remember } from '#db/stores/history.ts'
import { announce } from '#db/stores/outbox.ts'
import { settingOf } from '#db/stores/settings.ts'
import { inBatches } from '../in-batches.ts'

/**
 * What the passing of time does to qualifications: those whose last day is over stop counting, and companies are
 * reminded once of those that will run out within the set number of days. Several nodes may run it at once.
 * @returns how many ran out, and of how many was reminded
 */
export async function tendQualifications(db: Db, now: Date): Promise<{ expired: number; reminded: number }> {
  const days = await settingOf(db.read, 'company.qualificationDays')
  return { expired: await expire(db, now), reminded: await remind(db, now, days) }
}

async function expire(db: Db, now: Date): Promise<number> {
  const today = dayAt(now)
  const over = (reader: Reader, limit: number) => runOutBy(reader, today, limit)
  return inBatches(db, over, async (tx, one) => {
    if (!(await markQualification(tx, one, { expiredAt: now }))) return false
    const { organisationId: subjectId, name, validUntil } = one
    const deed = { noun: 'organisation', subjectId, act: 'qualificationExpired', personId: null } as const
    await remember(tx, { ...deed, at: now, detail: { name, validUntil } })
    await announce(tx, 'company', subjectId, now)
    return true
  })
}

async function remind(db: Db, now: Date, days: number): Promise<number> {
  const bounds = { today: dayAt(now), until: dayAt(now, days) }
  const due = (reader: Reader, limit: number) => unremindedBy(reader, bounds, limit)
  return inBatches(db, due, async (tx, one) => {
    if (!(await markQualification(tx, one, { remindedAt: now }))) return false
    await announce(tx, 'reminder', one.organisationId, now)
    return true
  })
}

import { momentOf } from '#app/domain/calendar-day.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { missingIdentity } from '#app/domain/site/identity.ts'
import { inspect } from '#app/domain/site/inspection.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { columnFacts, waitingQuestions } from '#db/stores/site/columns.ts'
import { identityOf } from '#db/stores/site/identity.ts'
import { lastEndedLinkCheck, lastLinkCheck } from '#db/stores/site/link-checks.ts'
import { isWalking } from './walk.ts'

/** Questions that are looked at; the oldest come first, and one that is overdue decides. */
const WAITING_MAX = 1000

/**
 * The site inspected by the values of the State Council, from its own records.
 * @throws {Refusal} forbidden
 */
export async function inspection({ db, viewer, now }: SignedInCall) {
  if (!may(viewer, 'site.inspect')) throw new Refusal('forbidden', 'site.inspect')
  const columns = await columnFacts(db.read)
  const missing = missingIdentity(await identityOf(db.read))
  const walked = await lastEndedLinkCheck(db.read)
  const last = await lastLinkCheck(db.read)
  const facts = {
    columns,
    waitingSince: (await waitingQuestions(db.read, WAITING_MAX)).map((day) => momentOf(day)),
    brokenLinks: walked?.broken.length ?? null,
    missingIdentity: missing,
  }
  return {
    findings: inspect(facts, now),
    columns,
    missingIdentity: missing,
    walked,
    walking: last !== null && isWalking(last, now),
    mayWalk: may(viewer, 'site.edit'),
  }
}

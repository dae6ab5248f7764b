import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { may } from '#app/domain/permission.ts'
import type { CorrectionInput } from '#app/domain/question/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { againIfTaken } from '#db/errors.ts'
import type { Reader } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { announce } from '#db/stores/outbox.ts'
import { insertCorrection, publishedAnswerById } from '#db/stores/questions/published.ts'
import { demand } from '../scenario/demand.ts'

/** What became of a correction. In a conflict nothing was written, and `stored` is what the answer says meanwhile. */
export type Correction =
  | { kind: 'corrected' }
  | { kind: 'refused'; errors: FieldErrors }
  | { kind: 'conflict'; stored: FormValues; savedAt: Date; seen: number }

/**
 * A published answer of an agency of the viewer's, with the number of its newest correction.
 * @throws {Refusal} not_found for every other one
 */
export async function publishedAtDesk(reader: Reader, viewer: Viewer, answerId: string) {
  const found = await publishedAnswerById(reader, answerId)
  if (!found || !may(viewer, 'question.read', found)) throw new Refusal('not_found', answerId)
  return { ...found, newest: found.past[0]?.number ?? 0 }
}

/**
 * Corrects a published answer at every scenario at which it stands. What it said stays beside it with both times, and
 * whoever heard of the answer hears of the correction. Sent twice it is one correction.
 * @param seen the number of the newest correction that the page showed; 0 when there was none
 * @throws {Refusal} not_found; forbidden for a viewer of the agency, and while the agency is not verified
 */
export async function correctAnswer(
  call: SignedInCall,
  answerId: string,
  { seen, ...words }: CorrectionInput & { seen: number },
): Promise<Correction> {
  const { db, viewer, now } = call
  const write = () =>
    db.write(async (tx): Promise<Correction> => {
      const stands = await publishedAtDesk(tx, viewer, answerId)
      demand(viewer, 'answer.correct', stands)
      const [last] = stands.past
      const unchanged = stands.question === words.question && stands.answer === words.answer
      if (last && last.number === seen + 1 && unchanged && last.reason === words.reason) return { kind: 'corrected' }
      if (stands.newest !== seen) {
        const { question, answer, newest } = stands
        return { kind: 'conflict', stored: { question, answer }, savedAt: last?.correctedAt ?? now, seen: newest }
      }
      if (unchanged) return { kind: 'refused', errors: { answer: ['nothingChanges'] } }
      const number = seen + 1
      await insertCorrection(tx, { answerId, number, ...words, correctedAt: now, correctedById: viewer.personId })
      const deed = {
        noun: 'question',
        subjectId: answerId,
        act: 'correct',
        personId: viewer.personId,
        at: now,
      } as const
      await remember(tx, { ...deed, reason: words.reason, detail: { agencyId: stands.agencyId, number } })
      for (const { scenarioId } of stands.places) await announce(tx, 'question', scenarioId, now)
      return { kind: 'corrected' }
    })
  return againIfTaken(write)
}

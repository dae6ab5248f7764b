import { dayAt } from '#app/domain/calendar-day.ts'
import type { FieldErrors } from '#app/domain/form.ts'
import { answerInput } from '#app/domain/question/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { publishFiles } from '#db/stores/attachments/handing-over.ts'
import { historyOf, remember } from '#db/stores/history.ts'
import { announce } from '#db/stores/outbox.ts'
import {
  type AnswerDraft,
  questionsOfAnswer,
  removeAnswer,
  settleQuestions,
  storedAnswer,
} from '#db/stores/questions/answers.ts'
import { insertPublished } from '#db/stores/questions/published.ts'
import { questionsById } from '#db/stores/questions/questions.ts'
import { answerNotices } from '../notice/answer-notices.server.ts'
import { demand } from '../scenario/demand.ts'
import { ownAnswer } from './answer-at-desk.server.ts'

/** Whether it was published; if not, what is wrong by field name. */
export type Publication = { ok: true } | { ok: false; errors: FieldErrors }

/**
 * Publishes an answer with the question in the agency's words, at every scenario that it is for, under today's day. The
 * questions behind it are settled; nothing leads from what is published to any of them. Published twice it is there once.
 * @throws {Refusal} not_found; forbidden; changed_meanwhile; wrong_state when none of the questions waits any more
 */
export async function publishAnswer(call: SignedInCall, id: string, version: number): Promise<Publication> {
  const { db, viewer } = call
  return db.write(async (tx): Promise<Publication> => {
    if (await wasPublishedBy(tx, call, id)) return { ok: true }
    const draft = await ownAnswer(tx, viewer, id)
    demand(viewer, 'question.answer', draft)
    if (draft.version !== version) throw new Refusal('changed_meanwhile', id)
    const read = answerInput.safeParse(draft)
    if (!read.success) return { ok: false, errors: read.error.flatten((issue) => issue.message).fieldErrors }
    await publish(tx, call, draft, read.data)
    return { ok: true }
  })
}

/** The second click finds no draft any more, but the trail of its agency. */
async function wasPublishedBy(tx: Tx, { viewer }: SignedInCall, id: string): Promise<boolean> {
  if (await storedAnswer(tx, id)) return false
  const trail = await historyOf(tx, 'question', id, 5)
  return trail.some(({ act, detail }) =>
    viewer.memberships.some(({ organisationId }) => act === 'answer' && detail?.agencyId === organisationId),
  )
}

async function publish(tx: Tx, call: SignedInCall, draft: AnswerDraft, words: { question: string; answer: string }) {
  const { viewer, now } = call
  const ids = await questionsOfAnswer(tx, draft.id)
  const asked = await questionsById(tx, ids)
  if ((await settleQuestions(tx, ids, { state: 'answered', reason: '' })).length === 0) {
    throw new Refusal('wrong_state', draft.id)
  }
  const scenarioIds = [...new Set([...asked.map(({ scenarioId }) => scenarioId), ...draft.alsoAt])]
  const publishedOn = dayAt(now)
  const answerId = newId()
  await insertPublished(
    tx,
    scenarioIds.map((scenarioId) => ({ id: newId(), scenarioId, ...words, publishedOn, answerId })),
  )
  await publishFiles(tx, draft.id, answerId)
  await removeAnswer(tx, draft.id)
  const detail = { agencyId: draft.agencyId, scenarios: scenarioIds.length }
  await remember(tx, {
    noun: 'question',
    subjectId: draft.id,
    act: 'answer',
    personId: viewer.personId,
    at: now,
    detail,
  })
  for (const scenarioId of scenarioIds) await announce(tx, 'question', scenarioId, now)
  await answerNotices(tx, { answerId, scenarioIds }, now)
}

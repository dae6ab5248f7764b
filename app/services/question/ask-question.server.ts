import { dayAt } from '#app/domain/calendar-day.ts'
import type { FieldErrors } from '#app/domain/form.ts'
import { questionInput } from '#app/domain/question/form.ts'
import { answerDueOn } from '#app/domain/question/timing.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedIn } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { handOverFiles } from '#db/stores/attachments/handing-over.ts'
import { announce } from '#db/stores/outbox.ts'
import { scenarioToAnswer } from '#db/stores/proposals/scenario-to-answer.ts'
import { replaceByQuestion, type StoredQuestionDraft, seals, storedQuestion } from '#db/stores/questions/questions.ts'
import { settingOf } from '#db/stores/settings.ts'
import { isAsker, type QuestionKey, questionIdOf, sealOf } from './asker-seal.server.ts'
import { demandAsking } from './asking-about.server.ts'
import { ownQuestionDraft } from './own-question-draft.server.ts'

/** Questions of one company about one scenario that may wait at the same time. */
const WAITING_MAX = 10

/** Whether it was asked; if not, what is wrong by field name. */
export type Asking = { ok: true } | { ok: false; errors: FieldErrors }

/**
 * Sends a question to the agency of its scenario. From then on nothing in the database says by whom: what was typed is
 * gone, and with it who typed it and when; only the company's own page, with the site's key, knows its question again.
 * Sent twice it is asked once.
 * @throws {Refusal} not_found; too_late after the last day of asking; forbidden; wrong_state when the scenario is not
 * open; too_many while ten questions of the company wait there
 */
export async function askQuestion(call: SignedInCall, key: QuestionKey, draftId: string): Promise<Asking> {
  const id = questionIdOf(key, draftId)
  return call.db.write(async (tx): Promise<Asking> => {
    if (await isOwnQuestion(tx, call.viewer, key, id)) return { ok: true }
    const draft = await ownQuestionDraft(tx, call.viewer, draftId)
    return ask(tx, call, { key, id, draft })
  })
}

async function isOwnQuestion(tx: Tx, viewer: SignedIn, key: QuestionKey, id: string): Promise<boolean> {
  const asked = await storedQuestion(tx, id)
  return asked !== null && viewer.memberships.some(({ organisationId }) => isAsker(key, organisationId, asked))
}

interface Sending {
  key: QuestionKey
  id: string
  draft: StoredQuestionDraft
}

async function ask(tx: Tx, { viewer, now }: SignedInCall, { key, id, draft }: Sending): Promise<Asking> {
  const { companyId, scenarioId } = draft
  const about = await scenarioToAnswer(tx, scenarioId)
  if (!about?.closesAt) throw new Refusal('not_found', scenarioId)
  await demandAsking(tx, viewer, about, companyId, now)
  const companyName = viewer.memberships.find((one) => one.organisationId === companyId)?.organisationName ?? ''
  const read = questionInput(companyName).safeParse({ text: draft.text })
  if (!read.success) return { ok: false, errors: { text: read.error.issues.map(({ message }) => message) } }
  const waiting = (await seals(tx, scenarioId)).filter((one) => one.state === 'asked' && isAsker(key, companyId, one))
  if (waiting.length >= WAITING_MAX) throw new Refusal('too_many', 'question.ask')
  const askedOn = dayAt(now)
  const dueOn = answerDueOn(askedOn, about.closesAt, await settingOf(tx, 'question.answerDays'))
  await replaceByQuestion(tx, draft.id, {
    ...{ id, scenarioId, agencyId: about.agencyId, asker: sealOf(key, companyId, id), text: read.data.text },
    ...{ state: 'asked' as const, askedOn, dueOn, reason: '', answerDraftId: null, remindedStep: null, version: 1 },
  })
  await handOverFiles(tx, draft.id, id, askedOn)
  await announce(tx, 'question', scenarioId, now)
  return { ok: true }
}

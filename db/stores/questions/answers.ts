import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { QuestionState } from '../../../app/domain/question/lifecycle.ts'
import type { Reader, Tx } from '../../handle.ts'
import { answerDraft, question, scenario } from '../../schema.ts'

export type AnswerDraft = typeof answerDraft.$inferSelect

const OTHERS_MAX = 50
const TOGETHER_MAX = 100

/** An answer that is being written, whoever's; null when there is none. */
export async function storedAnswer(reader: Reader, id: string): Promise<AnswerDraft | null> {
  const [found] = await reader.select().from(answerDraft).where(eq(answerDraft.id, id)).limit(1)
  return found ?? null
}

/** The ids of the questions that an answer is being written for. */
export async function questionsOfAnswer(reader: Reader, id: string): Promise<string[]> {
  const rows = await reader
    .select({ id: question.id })
    .from(question)
    .where(and(eq(question.answerDraftId, id), eq(question.state, 'asked')))
    .orderBy(asc(question.id))
    .limit(TOGETHER_MAX)
  return rows.map((row) => row.id)
}

/** The scenarios of an agency that are open, newest deadline first: an answer may hold for them too. */
export async function openScenariosAt(reader: Reader, agencyId: string) {
  return reader
    .select({ id: scenario.id, code: scenario.code, title: scenario.title })
    .from(scenario)
    .where(and(eq(scenario.agencyId, agencyId), eq(scenario.state, 'open')))
    .orderBy(desc(scenario.updatedAt), asc(scenario.id))
    .limit(OTHERS_MAX)
}

/** Begins an answer. */
export async function insertAnswer(tx: Tx, row: AnswerDraft): Promise<void> {
  await tx.insert(answerDraft).values(row)
}

/** Keeps what was typed of an answer, unless somebody saved since. */
export async function changeAnswer(
  tx: Tx,
  { id, version }: Pick<AnswerDraft, 'id' | 'version'>,
  columns: Pick<AnswerDraft, 'question' | 'answer' | 'alsoAt' | 'personId'>,
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .update(answerDraft)
    .set({ ...columns, version: version + 1, updatedAt: now })
    .where(and(eq(answerDraft.id, id), eq(answerDraft.version, version)))
    .returning({ id: answerDraft.id })
  return rows.length > 0
}

/** Has an answer written for these questions as well. Only of those that still wait. */
export async function bindToAnswer(tx: Tx, ids: string[], answerDraftId: string | null): Promise<void> {
  if (ids.length === 0) return
  await tx
    .update(question)
    .set({ answerDraftId })
    .where(and(inArray(question.id, ids), eq(question.state, 'asked')))
}

/** Settles questions that wait; gives the ids of those that it settled. */
export async function settleQuestions(
  tx: Tx,
  ids: string[],
  { state, reason }: { state: Exclude<QuestionState, 'asked'>; reason: string },
): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .update(question)
    .set({ state, reason, answerDraftId: null })
    .where(and(inArray(question.id, ids), eq(question.state, 'asked')))
    .returning({ id: question.id })
  return rows.map(({ id }) => id)
}

/** Lets go of an answer that was being written. */
export async function removeAnswer(tx: Tx, id: string): Promise<void> {
  await tx.delete(answerDraft).where(eq(answerDraft.id, id))
}

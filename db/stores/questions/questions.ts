import { and, asc, desc, eq, inArray, lt } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { question, questionDraft, scenario } from '../../schema.ts'

export type StoredQuestion = typeof question.$inferSelect
export type StoredQuestionDraft = typeof questionDraft.$inferSelect

/** More questions than any scenario has had, and any agency has open. */
const QUESTIONS_MAX = 500
/** The newest questions of the whole site among which a company's own are looked for. */
const LOOKED_THROUGH_MAX = 50_000

/** A question as it was asked, whoever's agency it is for; null when there is none. */
export async function storedQuestion(reader: Reader, id: string): Promise<StoredQuestion | null> {
  const [found] = await reader.select().from(question).where(eq(question.id, id)).limit(1)
  return found ?? null
}

/** A question that is still being typed; null when there is none. */
export async function storedDraft(reader: Reader, id: string): Promise<StoredQuestionDraft | null> {
  const [found] = await reader.select().from(questionDraft).where(eq(questionDraft.id, id)).limit(1)
  return found ?? null
}

/** What a company is typing about one scenario; null when nothing. */
export async function draftAbout(reader: Reader, scenarioId: string, companyId: string): Promise<string | null> {
  const [found] = await reader
    .select({ id: questionDraft.id })
    .from(questionDraft)
    .where(and(eq(questionDraft.scenarioId, scenarioId), eq(questionDraft.companyId, companyId)))
    .limit(1)
  return found?.id ?? null
}

/** What a company is typing, newest first. */
export async function draftsOf(reader: Reader, companyId: string, limit: number) {
  return reader
    .select({ id: questionDraft.id, text: questionDraft.text, code: scenario.code, title: scenario.title })
    .from(questionDraft)
    .innerJoin(scenario, eq(scenario.id, questionDraft.scenarioId))
    .where(eq(questionDraft.companyId, companyId))
    .orderBy(desc(questionDraft.updatedAt), asc(questionDraft.id))
    .limit(limit)
}

/** The seals of the newest questions of the site, or of one scenario: among them a company finds its own. */
export async function seals(reader: Reader, scenarioId?: string) {
  return reader
    .select({ id: question.id, asker: question.asker, state: question.state })
    .from(question)
    .where(scenarioId === undefined ? undefined : eq(question.scenarioId, scenarioId))
    .orderBy(desc(question.askedOn), asc(question.id))
    .limit(scenarioId === undefined ? LOOKED_THROUGH_MAX : QUESTIONS_MAX)
}

/** Questions by id, with their scenarios, newest day first. */
export async function questionsById(reader: Reader, ids: string[]) {
  if (ids.length === 0) return []
  return reader
    .select({
      id: question.id,
      text: question.text,
      state: question.state,
      reason: question.reason,
      askedOn: question.askedOn,
      dueOn: question.dueOn,
      scenarioId: question.scenarioId,
      answerDraftId: question.answerDraftId,
      agencyId: question.agencyId,
      code: scenario.code,
      title: scenario.title,
    })
    .from(question)
    .innerJoin(scenario, eq(scenario.id, question.scenarioId))
    .where(inArray(question.id, ids))
    .orderBy(desc(question.askedOn), asc(question.id))
    .limit(ids.length)
}

/** What waits for an answer at an agency, the most urgent first. */
export async function openQuestionsAt(reader: Reader, agencyId: string) {
  return reader
    .select({
      id: question.id,
      text: question.text,
      askedOn: question.askedOn,
      dueOn: question.dueOn,
      scenarioId: question.scenarioId,
      answerDraftId: question.answerDraftId,
      code: scenario.code,
      title: scenario.title,
    })
    .from(question)
    .innerJoin(scenario, eq(scenario.id, question.scenarioId))
    .where(and(eq(question.agencyId, agencyId), eq(question.state, 'asked')))
    .orderBy(asc(question.dueOn), asc(question.id))
    .limit(QUESTIONS_MAX)
}

/** How many wait for an answer at an agency; with a day, how many were due before it. */
export function countOpenAt(reader: Reader, agencyId: string, dueBefore?: string): Promise<number> {
  const due = dueBefore === undefined ? undefined : lt(question.dueOn, dueBefore)
  return reader.$count(question, and(eq(question.agencyId, agencyId), eq(question.state, 'asked'), due))
}

/** Begins what a company types. False when somebody did at the same moment. */
export async function insertQuestionDraft(tx: Tx, row: StoredQuestionDraft): Promise<boolean> {
  const rows = await tx.insert(questionDraft).values(row).onConflictDoNothing().returning({ id: questionDraft.id })
  return rows.length > 0
}

/** Keeps what was typed, unless somebody saved since. */
export async function changeQuestionDraft(
  tx: Tx,
  { id, version }: Pick<StoredQuestionDraft, 'id' | 'version'>,
  text: string,
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .update(questionDraft)
    .set({ text, version: version + 1, updatedAt: now })
    .where(and(eq(questionDraft.id, id), eq(questionDraft.version, version)))
    .returning({ id: questionDraft.id })
  return rows.length > 0
}

/** Puts an asked question in the place of what was typed, of which nothing stays. */
export async function replaceByQuestion(tx: Tx, draftId: string, row: StoredQuestion): Promise<void> {
  await tx.insert(question).values(row)
  await tx.delete(questionDraft).where(eq(questionDraft.id, draftId))
}

/** Lets go of what was typed. */
export async function discardDraft(tx: Tx, id: string): Promise<void> {
  await tx.delete(questionDraft).where(eq(questionDraft.id, id))
}

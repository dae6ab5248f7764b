import { and, asc, count, eq, isNull, lt, lte, min, or } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { organisation, question, scenario } from '../../schema.ts'

/** More days than an agency leaves a question lying, and more scenarios than wait at one time. */
const DAYS_MAX = 400
const SCENARIOS_MAX = 200

/** The days, up to one, on which answers are due that nobody has given yet, the first on top. */
export async function dueDays(reader: Reader, until: string): Promise<string[]> {
  const rows = await reader
    .selectDistinct({ dueOn: question.dueOn })
    .from(question)
    .where(waitingUntil(until))
    .orderBy(asc(question.dueOn))
    .limit(DAYS_MAX)
  return rows.map(({ dueOn }) => dueOn)
}

/** Questions due on a day of which nobody was reminded at this step. */
export async function questionsToRemind(
  reader: Reader,
  { dueOn, step }: { dueOn: string; step: number },
  limit: number,
): Promise<{ id: string }[]> {
  return reader
    .select({ id: question.id })
    .from(question)
    .where(and(eq(question.state, 'asked'), eq(question.dueOn, dueOn), before(step)))
    .orderBy(asc(question.id))
    .limit(limit)
}

/** Writes down that a step of reminding has come; false when it was written down before, or nothing waits any more. */
export async function markQuestionReminded(tx: Tx, id: string, step: number): Promise<boolean> {
  const rows = await tx
    .update(question)
    .set({ remindedStep: step })
    .where(and(eq(question.id, id), eq(question.state, 'asked'), before(step)))
    .returning({ id: question.id })
  return rows.length > 0
}

/** What is due at an agency up to a day, the most urgent first. */
export async function dueQuestionsAt(reader: Reader, agencyId: string, until: string, limit: number) {
  return reader
    .select({ id: question.id, text: question.text, dueOn: question.dueOn, title: scenario.title })
    .from(question)
    .innerJoin(scenario, eq(scenario.id, question.scenarioId))
    .where(and(eq(question.agencyId, agencyId), waitingUntil(until)))
    .orderBy(asc(question.dueOn), asc(question.id))
    .limit(limit)
}

/** At which scenarios answers are due up to a day, how many and since when: without a word of what was asked. */
export async function scenariosWithDueQuestions(reader: Reader, until: string) {
  const firstDueOn = min(question.dueOn)
  const rows = await reader
    .select({
      ...{ id: scenario.id, code: scenario.code, title: scenario.title, agencyName: organisation.name },
      ...{ questions: count(), dueOn: firstDueOn },
    })
    .from(question)
    .innerJoin(scenario, eq(scenario.id, question.scenarioId))
    .innerJoin(organisation, eq(organisation.id, question.agencyId))
    .where(waitingUntil(until))
    .groupBy(scenario.id, scenario.code, scenario.title, organisation.name)
    .orderBy(asc(firstDueOn), asc(scenario.id))
    .limit(SCENARIOS_MAX)
  return rows.map((row) => ({ ...row, dueOn: row.dueOn ?? until }))
}

function waitingUntil(until: string) {
  return and(eq(question.state, 'asked'), lte(question.dueOn, until))
}

function before(step: number) {
  return or(isNull(question.remindedStep), lt(question.remindedStep, step))
}

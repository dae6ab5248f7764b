import { createHash } from 'node:crypto'
import { dayAt } from '#app/domain/calendar-day.ts'
import { addWorkingDays } from '#app/domain/working-days.ts'
import type * as tables from '#db/schema.ts'
import { demoId } from './demo-id.ts'
import { ANSWERED, CORRECTED, WAITING } from './question-words.ts'

type Scenario = Pick<typeof tables.scenario.$inferInsert, 'id' | 'agencyId' | 'state' | 'closesAt' | 'openedAt'>
const DAY_MS = 24 * 60 * 60 * 1000
/** Long enough before the deadline for questions to be taken. */
const EARLY_MS = 14 * DAY_MS
/** Of the open scenarios, every so many have been asked about. */
const EVERY = 3
const HOUR_MS = 60 * 60 * 1000
const CORRECTED_MAX = 2

/** What was asked, answered and corrected about the open scenarios, what waits at a1, and what c001 is typing. */
export function questionRows(scenarios: readonly Scenario[], now: Date, personOf: (agencyId: string) => string) {
  const open = scenarios
    .filter(({ state, closesAt }) => state === 'open' && closesAt && closesAt.getTime() - now.getTime() > EARLY_MS)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const atA1 = open.filter(({ agencyId }) => agencyId === demoId('organisation', 'a1'))
  const publishedAnswers = open.filter((_, at) => at % EVERY === 0).flatMap((one, at) => answeredAt(one, at, now))
  const agencies = new Map(open.map(({ id, agencyId }) => [id, agencyId]))
  return {
    publishedAnswers,
    answerCorrections: publishedAnswers
      .filter(({ question }) => question === CORRECTED.question)
      .slice(0, CORRECTED_MAX)
      .map(({ answerId, scenarioId }) => ({
        ...{ answerId, number: 1, ...CORRECTED, correctedAt: new Date(now.getTime() - HOUR_MS) },
        correctedById: personOf(agencies.get(scenarioId) ?? ''),
      })),
    ...waitingAt(atA1, now),
    questionDrafts: atA1.slice(0, 1).map(({ id }) => ({
      ...{ id: demoId('questionDraft', 'c001'), scenarioId: id, companyId: demoId('organisation', 'c001') },
      ...{
        text: '联调期间能否使用贵单位的测试环境？开放时段是怎样的？',
        version: 2,
        updatedAt: new Date(now.getTime() - DAY_MS),
      },
    })),
  }
}

function answeredAt({ id: scenarioId, openedAt }: Scenario, at: number, now: Date) {
  const rows = [0, 1, 2].slice(0, 1 + (at % 3)).map((n) => {
    const [question = '', answer = ''] = ANSWERED[(at * 2 + n) % ANSWERED.length] ?? []
    const day = addWorkingDays(dayAt(now), -(2 + ((at + n) % 4)))
    const opened = dayAt(openedAt ?? now)
    return {
      id: demoId('publishedAnswer', `${scenarioId}/${n}`),
      scenarioId,
      question,
      answer,
      publishedOn: day < opened ? opened : day,
      answerId: demoId('answer', `${scenarioId}/${n}`),
    }
  })
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Asked by nobody: no company of the demo has the key to these seals. */
function waitingAt(scenarios: Scenario[], now: Date) {
  const [first] = scenarios
  if (!first) return { questions: [], answerDrafts: [] }
  const today = dayAt(now)
  const draftId = demoId('answerDraft', 'a1')
  const questions = WAITING.map(({ text, askedBefore, at, begun }, n) => {
    const id = demoId('question', String(n))
    const { id: scenarioId, agencyId } = scenarios[at % scenarios.length] ?? first
    const askedOn = addWorkingDays(today, -askedBefore)
    return {
      ...{ id, scenarioId, agencyId, text, askedOn, dueOn: addWorkingDays(askedOn, 3) },
      ...{ asker: createHash('sha256').update(id).digest('base64url'), state: 'asked' as const, reason: '' },
      ...{ answerDraftId: begun ? draftId : null, version: 1 },
    }
  })
  const answered = questions.find(({ answerDraftId }) => answerDraftId !== null)
  const answerDrafts = answered
    ? [
        {
          ...{ id: draftId, agencyId: first.agencyId, alsoAt: [], question: answered.text, answer: '' },
          ...{ personId: demoId('person', 'ye.tingzhou'), version: 1, updatedAt: new Date(now.getTime() - DAY_MS) },
        },
      ]
    : []
  return { questions, answerDrafts }
}

import type { PublishedPair } from '#app/domain/question/published.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { Call } from '#app/services/call.ts'
import { scenarioToAnswer } from '#db/stores/proposals/scenario-to-answer.ts'
import { publishedPairsOf } from '#db/stores/questions/questions.ts'
import { askingUntil } from './asking-about.server.ts'

/** What everybody reads of the questions about a published scenario, and until when may be asked. */
export interface PublicQuestions {
  pairs: PublishedPair[]
  time: { until: Date; open: boolean } | null
}

/** The public questions of a scenario, by id. */
export async function publicQuestions({ db, now }: Call, scenarioId: string): Promise<PublicQuestions> {
  const about = await scenarioToAnswer(db.read, scenarioId)
  const until = about && (await askingUntil(db.read, { ...about, state: stateAt(about, now) }))
  return { pairs: await publishedPairsOf(db.read, scenarioId), time: until ? { until, open: now < until } : null }
}

import type { AttachedFile } from '#app/domain/attachment/owners.ts'
import type { PublishedPair } from '#app/domain/question/published.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { Call } from '#app/services/call.ts'
import { attachmentsOf } from '#db/stores/attachments/attachments.ts'
import { scenarioToAnswer } from '#db/stores/proposals/scenario-to-answer.ts'
import { publishedPairsOf } from '#db/stores/questions/published.ts'
import { askingUntil } from './asking-about.server.ts'

/** What everybody reads of the questions about a published scenario, and until when may be asked. */
export interface PublicQuestions {
  pairs: (PublishedPair & { files: AttachedFile[] })[]
  time: { until: Date; open: boolean } | null
}

/** The public questions of a scenario, by id. */
export async function publicQuestions({ db, now }: Call, scenarioId: string): Promise<PublicQuestions> {
  const about = await scenarioToAnswer(db.read, scenarioId)
  const until = about && (await askingUntil(db.read, { ...about, state: stateAt(about, now) }))
  const pairs = await publishedPairsOf(db.read, scenarioId)
  const files = await attachmentsOf(
    db.read,
    'answer',
    pairs.map(({ answerId }) => answerId),
    'files',
  )
  const shown = files.filter(({ state }) => state !== 'refused')
  return {
    pairs: pairs.map((pair) => ({ ...pair, files: shown.filter(({ ownerId }) => ownerId === pair.answerId) })),
    time: until ? { until, open: now < until } : null,
  }
}

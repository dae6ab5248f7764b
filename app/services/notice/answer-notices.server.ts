import type { Tx } from '#db/handle.ts'
import { watchersOf } from '#db/stores/notices/receivers.ts'
import { scenarioTold } from '#db/stores/notices/subjects.ts'
import { notify } from './notify.server.ts'

/** Tells those who follow scenarios that an answer was published there. Who asked is not known, and not told. */
export async function answerNotices(
  tx: Tx,
  { answerId, scenarioIds }: { answerId: string; scenarioIds: readonly string[] },
  now: Date,
): Promise<void> {
  for (const scenarioId of scenarioIds) {
    const scenario = await scenarioTold(tx, scenarioId)
    if (!scenario?.code) continue
    const { title, code } = scenario
    const personIds = await watchersOf(tx, 'scenario', [scenarioId])
    const happening = `answer:${answerId}:${scenarioId}`
    const path = `/scenarios/${code}`
    await notify(tx, { kind: 'questionAnswered', happening, personIds, detail: { title, code }, path, at: now }, now)
  }
}

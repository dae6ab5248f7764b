import { type Acceptance, acceptanceOf } from '#app/domain/learning/acceptance.ts'
import { judgedPairs } from '#app/domain/learning/judged-pair.ts'
import type { Call } from '#app/services/call.ts'
import { latestJudgements } from '#db/stores/learning/judgements.ts'

/** Judgements that are looked at, the newest first. */
export const LOOKED_AT = 20_000

/** What people made of pairs by what these had scored, and whether there are more judgements than were looked at. */
export async function acceptance({ db }: Pick<Call, 'db'>): Promise<{ acceptance: Acceptance; cut: boolean }> {
  const judgements = await latestJudgements(db.read, LOOKED_AT)
  return { acceptance: acceptanceOf(judgedPairs(judgements)), cut: judgements.length === LOOKED_AT }
}

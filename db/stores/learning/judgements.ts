import { desc } from 'drizzle-orm'
import type { Judgement } from '../../../app/domain/learning/judged-pair.ts'
import type { Reader } from '../../handle.ts'
import { matchJudgement } from '../../schema.ts'

/** The latest judgements, newest first. */
export function latestJudgements(reader: Reader, limit: number): Promise<Judgement[]> {
  const { matchId, scenarioId, companyId, verdict, side, reason, score, at } = matchJudgement
  return reader
    .select({ matchId, scenarioId, companyId, verdict, side, reason, score, at })
    .from(matchJudgement)
    .orderBy(desc(at), desc(matchJudgement.id))
    .limit(limit)
}

import type { Verdict } from '#app/domain/match/judgement.ts'
import { hasEnded, SIDES } from '#app/domain/match/lifecycle.ts'
import { type PairToday, pairToday } from '#app/services/match/judge-pair.server.ts'
import type { Db } from '#db/handle.ts'
import type { match, matchJudgement } from '#db/schema.ts'
import { demoId } from '../demo-id.ts'

type MatchRow = typeof match.$inferInsert
type JudgementRow = typeof matchJudgement.$inferInsert

/** Share of a pair's time at which each side answers. */
const ANSWERED_AT = { agency: 0.2, company: 0.3 }

/** Pairs with their scores as the index computes them of the demo's texts, and what the invented people made of them. */
export async function judgedMatches(db: Db, rows: readonly MatchRow[]) {
  const matches: MatchRow[] = []
  const judgements: JudgementRow[] = []
  for (const row of rows) {
    const today = await pairToday(db, row.scenarioId, row.companyId)
    matches.push({ ...row, score: today.score, ...(hasEnded(row) && { endedFacts: today.facts }) })
    judgements.push(...judgementsOn(row, today))
  }
  return { matches, judgements }
}

function judgementsOn(row: MatchRow, { score, parts }: PairToday): JudgementRow[] {
  const said = (verdict: Verdict, at: Date, more: Partial<JudgementRow>): JudgementRow => ({
    id: demoId('judgement', `${row.id}/${more.side ?? verdict}`),
    matchId: row.id,
    scenarioId: row.scenarioId,
    companyId: row.companyId,
    verdict,
    side: null,
    reason: null,
    score,
    parts,
    at,
    ...more,
  })
  const answers = SIDES.flatMap((side) => {
    const answer = side === 'agency' ? row.agencyAnswer : row.companyAnswer
    if (row.origin === 'proposal' || answer === 'pending') return []
    return said(answer, during(row, ANSWERED_AT[side]), { side, reason: answer === 'declined' ? row.reason : null })
  })
  if (row.state === 'landed') return [...answers, said('landed', row.updatedAt, {})]
  return row.state === 'lost' ? [...answers, said('lost', row.updatedAt, { reason: row.reason })] : answers
}

function during({ createdAt, updatedAt }: MatchRow, share: number): Date {
  return new Date(createdAt.getTime() + Math.floor((updatedAt.getTime() - createdAt.getTime()) * share))
}

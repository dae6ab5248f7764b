import { type EndedFacts, factsOf } from '#app/domain/match/ended-facts.ts'
import type { Verdict } from '#app/domain/match/judgement.ts'
import type { DeclineReason, Side } from '#app/domain/match/lifecycle.ts'
import { shownScore } from '#app/domain/match/score.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import type { Db, Tx } from '#db/handle.ts'
import { addJudgement } from '#db/stores/matches/judgements.ts'

/** A pair as the index sees it at this moment: its score and the points of its parts, and the facts behind them. */
export interface PairToday {
  score: number | null
  parts: Record<string, number> | null
  facts: EndedFacts
  /** The tag that stands for a tag today, for comparing facts of another day. */
  tagToday: (id: string) => string
}

/** Looks at a pair as it is today. It must be asked before the transaction that judges the pair begins. */
export async function pairToday(db: Db, scenarioId: string, companyId: string): Promise<PairToday> {
  const catalogue = await catalogueOf(db)
  const facts = factsOf(catalogue.scenario(scenarioId) ?? null, catalogue.company(companyId) ?? null)
  const tagToday = catalogue.tags.today
  const explanation = catalogue.pair(scenarioId, companyId)?.explanation
  if (!explanation) return { score: null, parts: null, facts, tagToday }
  const parts = Object.fromEntries(explanation.parts.map(({ kind, points }) => [kind, points]))
  return { score: shownScore(explanation.score), parts, facts, tagToday }
}

interface Judged {
  match: { id: string; scenarioId: string; companyId: string }
  verdict: Verdict
  side?: Side
  reason?: DeclineReason | null
  at: Date
}

/** Writes a verdict on a pair down with what the index said of it at that moment, in the transaction that gives it. */
export async function judgePair(tx: Tx, today: PairToday, { match, verdict, side, reason, at }: Judged): Promise<void> {
  const { id: matchId, scenarioId, companyId } = match
  const said = { score: today.score, parts: today.parts }
  await addJudgement(tx, {
    matchId,
    scenarioId,
    companyId,
    verdict,
    side: side ?? null,
    reason: reason ?? null,
    ...said,
    at,
  })
}

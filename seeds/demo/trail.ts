import { stateAfter } from '#app/domain/lifecycle.ts'
import type { ScenarioMove, ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import { SCENARIO_MOVES } from '#app/domain/scenario/lifecycle.ts'
import type { history } from '#db/schema.ts'
import { CURATORS } from './answers/matches.ts'
import type { ProposalRows } from './answers/proposals.ts'
import type { CapabilityRows } from './capabilities.ts'
import { demoId } from './demo-id.ts'
import { ownerOf, writerOf } from './people/rows.ts'
import type { PlannedScenario } from './scenarios/plan.ts'
import type { ScenarioRows } from './scenarios/rows.ts'

type HistoryRow = typeof history.$inferInsert
type Deed = Pick<HistoryRow, 'noun' | 'subjectId' | 'act' | 'at'> & Partial<HistoryRow>

/** A row of the trail. The id counts deeds of a record, so it stays the same from run to run. */
function deed(given: Deed, at: number): HistoryRow {
  const id = demoId('history', `${given.noun}/${given.subjectId}/${at}`)
  return { id, personId: null, fromState: null, toState: null, reason: '', detail: null, ...given }
}

/** What was done with every scenario, as its lifecycle has it. */
export function scenarioTrail(plan: readonly PlannedScenario[], rows: ScenarioRows): HistoryRow[] {
  const byId = new Map(rows.scenarios.map((row) => [row.id, row]))
  return plan.flatMap(({ source, steps, createdAt }) => {
    const subjectId = demoId('scenario', source.key)
    const reason = byId.get(subjectId)?.closedReason ?? ''
    const created = { act: 'create', at: createdAt, toState: 'draft', personId: actor('submit', source.agency) }
    let state: ScenarioState = 'draft'
    const moved = steps.map(({ move, at }) => {
      const fromState = state
      state = stateAfter(SCENARIO_MOVES, state, move) ?? state
      const why = move === 'cancel' || move === 'fail' ? reason : ''
      return { act: move, at, fromState, toState: state, personId: actor(move, source.agency), reason: why }
    })
    return [created, ...moved].map((step, at) => deed({ noun: 'scenario', subjectId, ...step }, at))
  })
}

function actor(move: ScenarioMove, agency: string): string | null {
  if (move === 'close') return null
  if (move === 'submit') return demoId('person', writerOf(agency))
  const curated: ScenarioMove[] = ['approve', 'return', 'open', 'promote', 'fail']
  return demoId('person', curated.includes(move) ? CURATORS[0] : ownerOf(agency))
}

export function listTrail({ lists }: ScenarioRows): HistoryRow[] {
  const personId = demoId('person', CURATORS[0])
  return lists.flatMap(({ id, createdAt, publishedAt }) => {
    const created = { act: 'create', at: createdAt, personId, toState: 'draft' }
    const published = publishedAt
      ? [{ act: 'publish', at: publishedAt, personId, fromState: 'draft', toState: 'published' }]
      : []
    return [created, ...published].map((step, at) => deed({ noun: 'scenarioList', subjectId: id, ...step }, at))
  })
}

export function capabilityTrail(
  { capabilities }: CapabilityRows,
  personOf: (companyId: string) => string,
): HistoryRow[] {
  return capabilities.flatMap(({ id, companyId, publishedAt, state }) => {
    if (!publishedAt) return []
    const common = { noun: 'capability' as const, subjectId: id, personId: personOf(companyId), at: publishedAt }
    const published = deed({ ...common, act: 'publish', fromState: 'draft', toState: 'published' }, 0)
    if (state !== 'withdrawn') return [published]
    return [published, deed({ ...common, act: 'withdraw', fromState: 'published', toState: 'withdrawn' }, 1)]
  })
}

export function proposalTrail({ proposals, submissions }: ProposalRows): HistoryRow[] {
  const sent = new Map(submissions.map((row) => [row.proposalId, row]))
  return proposals.flatMap(({ id, createdAt, state, decidedById, decidedAt, decisionReason }) => {
    const submission = sent.get(id)
    const by = submission?.submittedById
    const steps: Omit<Deed, 'noun' | 'subjectId'>[] = [{ act: 'create', at: createdAt, toState: 'draft', personId: by }]
    if (submission) {
      const sending = {
        act: 'submit',
        at: submission.submittedAt,
        personId: by,
        fromState: 'draft',
        toState: 'submitted',
      }
      steps.push(sending)
      if (state === 'withdrawn')
        steps.push({ ...sending, act: 'withdraw', fromState: 'submitted', toState: 'withdrawn' })
    }
    if (decidedAt) {
      const act = state === 'selected' ? 'select' : 'decline'
      steps.push({ act, at: decidedAt, personId: decidedById, toState: state, reason: decisionReason ?? '' })
    }
    return steps.map((step, at) => deed({ noun: 'proposal', subjectId: id, ...step }, at))
  })
}

import type { scenario, scenarioList, scenarioTag } from '#db/schema.ts'
import { demoId } from '../demo-id.ts'
import { CAST } from '../people/cast.ts'
import { ownerOf, writerOf } from '../people/rows.ts'
import type { Random } from '../random.ts'
import { tagsOf } from '../tags.ts'
import { BATCHES } from './batches.ts'
import { budgetOf } from './budget.ts'
import { continuedKeys } from './continues.ts'
import { CRITERIA } from './criteria.ts'
import { codeOf, listRow } from './lists.ts'
import type { PlannedScenario } from './plan.ts'
import { CANCELLED_BECAUSE, COMMENTS, FAILED_BECAUSE, NOTES } from './words.ts'

type ScenarioRow = typeof scenario.$inferInsert

/** Every third draft has been begun and not yet saved as a valid record. */
const ONLY_TYPED = 3

export interface ScenarioRows {
  lists: (typeof scenarioList.$inferInsert)[]
  scenarios: ScenarioRow[]
  scenarioTags: (typeof scenarioTag.$inferInsert)[]
}

export function scenarioRows(plan: readonly PlannedScenario[], now: Date, random: Random): ScenarioRows {
  const continues = continuedKeys(plan)
  const returned = plan.filter(({ state }) => state === 'returned')
  const scenarios = plan.map((planned) => {
    const earlier = continues.get(planned.source.key)
    const row = { ...scenarioRow(planned, random), continuesId: earlier ? demoId('scenario', earlier) : null }
    return withStateWords(row, planned, returned.indexOf(planned))
  })
  return {
    lists: BATCHES.map((batch) => listRow(batch, plan, now)),
    scenarios: scenarios.map((row, at) => (row.state === 'draft' && at % ONLY_TYPED === 0 ? onlyTyped(row) : row)),
    scenarioTags: plan.flatMap(({ source }) => {
      const required = new Set(tagsOf(source.requiredTags).ids)
      return tagsOf(source.tags).ids.map((tagId, position) => {
        return { scenarioId: demoId('scenario', source.key), tagId, required: required.has(tagId), position }
      })
    }),
  }
}

function contactOf(agency: string, at: number): { contactName: string; contactPhone: string } {
  const name = CAST.find(({ key }) => key === ownerOf(agency))?.name ?? ''
  return { contactName: name, contactPhone: `0571-0001${String(1000 + at * 37).slice(-4)}` }
}

function scenarioRow(planned: PlannedScenario, random: Random): ScenarioRow {
  const { source, state, batch, position, createdAt, openedAt, closesAt, steps } = planned
  const budget = budgetOf(source)
  const last = (move: string) => steps.findLast((step) => step.move === move)?.at ?? null
  return {
    id: demoId('scenario', source.key),
    code: codeOf(planned),
    agencyId: demoId('organisation', source.agency),
    state,
    title: source.title,
    summary: source.summary,
    requirement: source.requirement ?? '',
    district: source.district,
    stage: source.stage,
    openings: source.openings,
    modes: source.modes,
    freeTags: tagsOf(source.tags).free,
    targets: source.targets,
    criteria: [...random.pick(CRITERIA[source.stage])],
    budgetKind: budget.kind,
    budgetMinYuan: budget.minYuan,
    budgetMaxYuan: budget.maxYuan,
    durationMonths: source.months,
    consortiumAllowed: source.consortium,
    closesAt,
    ...contactOf(source.agency, Number(source.key.slice(1))),
    note: random.pick(NOTES),
    draft: null,
    comments: null,
    listId: batch === null ? null : demoId('list', String(batch)),
    listPosition: position,
    fingerprint: null,
    createdById: demoId('person', writerOf(source.agency)),
    submittedAt: last('submit'),
    approvedAt: last('approve'),
    openedAt,
    closedReason: null,
    version: 1 + steps.length,
    createdAt,
    updatedAt: steps.at(-1)?.at ?? createdAt,
  }
}

function withStateWords(row: ScenarioRow, { state, source }: PlannedScenario, at: number): ScenarioRow {
  const serial = Number(source.key.slice(1))
  if (state === 'returned') return { ...row, comments: COMMENTS[at % COMMENTS.length] ?? null }
  if (state === 'cancelled') return { ...row, closedReason: CANCELLED_BECAUSE[serial % CANCELLED_BECAUSE.length] }
  if (state === 'failed') return { ...row, closedReason: FAILED_BECAUSE[serial % FAILED_BECAUSE.length] }
  return row
}

/** A draft of which nothing is valid yet: what was typed is all there is. */
function onlyTyped(row: ScenarioRow): ScenarioRow {
  const draft = { title: row.title, summary: row.summary, requirement: '', budget: '预算待报局务会', district: '' }
  const empty = { openings: [], modes: [], targets: [], criteria: [], freeTags: [] }
  const noBudget = { budgetKind: 'unstated' as const, budgetMinYuan: null, budgetMaxYuan: null, durationMonths: null }
  return {
    ...row,
    ...empty,
    ...noBudget,
    title: '',
    summary: '',
    requirement: '',
    district: null,
    stage: null,
    closesAt: null,
    contactName: '',
    contactPhone: '',
    consortiumAllowed: null,
    note: '',
    draft,
  }
}

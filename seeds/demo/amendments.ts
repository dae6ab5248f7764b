import { FIELD_WEIGHTS } from '#app/domain/amendment/rules.ts'
import type { FormValues } from '#app/domain/form.ts'
import { differencesBetween } from '#app/domain/scenario/difference.ts'
import type { ScenarioField } from '#app/domain/scenario/parts.ts'
import { valuesOf } from '#app/domain/scenario/values-of.ts'
import { deadlineText } from '#app/domain/time.ts'
import type * as tables from '#db/schema.ts'
import type { WholeScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { demoId } from './demo-id.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** So much later a deadline became. */
const EXTENDED_MS = 7 * DAY_MS

interface Step {
  field: ScenarioField & ('closesAt' | 'summary' | 'requirement')
  reason: string
}

/** Invented amendments: whose scenario, who wrote them, and what they changed, in their order. */
export const AMENDED: readonly { agency: string; author: string; steps: readonly Step[] }[] = [
  {
    agency: 'a2',
    author: 'pan.wantong',
    steps: [{ field: 'closesAt', reason: '多家企业反映踏勘时间不足，截止时间顺延七天。（演示）' }],
  },
  {
    agency: 'a3',
    author: 'xu.jianan',
    steps: [
      { field: 'summary', reason: '现场踏勘已经完成，删去简介里的限定语。（演示）' },
      { field: 'closesAt', reason: '简介调整后，给企业留出核对方案的时间。（演示）' },
    ],
  },
  {
    agency: 'a4',
    author: 'luo.xinghe',
    steps: [{ field: 'requirement', reason: '根据答疑中的集中反映，补充运行要求。（演示）' }],
  },
]

/** The rows of the published amendments of one scenario, which stands as the last of them left it. */
export function amendmentRows(scenario: WholeScenario, { author, steps }: (typeof AMENDED)[number], now: Date) {
  const { id: scenarioId, agencyId, openedAt, closesAt } = scenario
  if (!openedAt || !closesAt) throw new Error(`${scenarioId} is not open`)
  // Whoever reads a history backwards finds what was said before each step.
  const versions = [valuesOf(scenario)]
  for (const { field } of steps.toReversed()) versions.unshift(before(versions[0] ?? {}, field, closesAt))
  const at = (step: number) =>
    new Date(openedAt.getTime() + ((now.getTime() - openedAt.getTime()) * step) / (steps.length + 1))
  const personId = demoId('person', author)
  const curatorId = demoId('person', 'jiang.muyun')
  const amendments = steps.map(({ field, reason }, n): typeof tables.amendment.$inferInsert => {
    const [base = {}, after = {}] = [versions[n], versions[n + 1]]
    const publishedAt = at(n + 1)
    const moved = field === 'closesAt'
    return {
      ...{ id: demoId('amendment', `${scenarioId}/${n + 1}`), scenarioId, agencyId, pendingFor: null, number: n + 1 },
      ...({ kind: moved ? 'extension' : 'change', state: 'published', version: 3 } as const),
      ...{ base, changes: { [field]: after[field] ?? '' }, reason, returnNote: '' },
      ...{ difference: differencesBetween(base, after), material: FIELD_WEIGHTS[field] === 'material' },
      ...{ deadlineBefore: moved ? earlier(closesAt) : null, deadlineAfter: moved ? closesAt : null },
      ...{ createdById: personId, submittedById: personId, submittedAt: publishedAt, decidedById: curatorId },
      ...{ publishedAt, createdAt: publishedAt, updatedAt: publishedAt },
    }
  })
  return {
    amendments,
    versions: versions.map((values, n) => {
      const amendmentId = amendments[n - 1]?.id ?? null
      return { scenarioId, number: n + 1, values, amendmentId, at: n === 0 ? openedAt : at(n) }
    }),
    history: amendments.flatMap((row) => trailOf(row, curatorId)),
  }
}

function trailOf(row: typeof tables.amendment.$inferInsert, curatorId: string) {
  const { id, scenarioId, number, kind, reason, createdById, createdAt: at } = row
  const acts = [
    { noun: 'amendment', subjectId: id, act: 'create', personId: createdById, fromState: null, toState: null },
    { noun: 'amendment', subjectId: id, act: 'submit', personId: createdById, fromState: 'draft', toState: 'inReview' },
    {
      noun: 'amendment',
      subjectId: id,
      act: 'publish',
      personId: curatorId,
      fromState: 'inReview',
      toState: 'published',
    },
    { noun: 'scenario', subjectId: scenarioId, act: 'amend', personId: curatorId, fromState: null, toState: null },
  ] as const
  return acts.map((deed): typeof tables.history.$inferInsert => ({
    ...deed,
    ...{ id: demoId('history', `${id}/${deed.act}`), at },
    reason: deed.act === 'submit' || deed.act === 'amend' ? reason : '',
    detail: deed.act === 'amend' ? { number, kind, amendment: id } : null,
  }))
}

function earlier(closesAt: Date): Date {
  return new Date(closesAt.getTime() - EXTENDED_MS)
}

function before(values: FormValues, field: Step['field'], closesAt: Date): FormValues {
  if (field === 'closesAt') return { ...values, closesAt: deadlineText(earlier(closesAt), 'zh') }
  const text = [values[field] ?? ''].flat().join('')
  if (field === 'summary') return { ...values, summary: `${text}（以现场踏勘为准）` }
  const sentences = text.split(/(?<=。)/u)
  return { ...values, requirement: sentences.length > 1 ? sentences.slice(0, -1).join('') : `${text}须驻场实施。` }
}

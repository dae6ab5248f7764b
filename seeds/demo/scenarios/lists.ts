import type { FrozenScenario } from '#app/domain/scenario/frozen.ts'
import type { scenarioList } from '#db/schema.ts'
import { atDay } from '../days.ts'
import { demoId } from '../demo-id.ts'
import { DEMO_AGENCIES } from '../people/agencies.ts'
import { tagName, tagsOf } from '../tags.ts'
import type { BATCHES } from './batches.ts'
import { budgetOf } from './budget.ts'
import type { PlannedScenario } from './plan.ts'

const YEAR = 2026

/** HZ-2026-01-017, or null while the list is not published. */
export function codeOf({ batch, position, openedAt }: PlannedScenario): string | null {
  return openedAt === null ? null : `${listCode(batch ?? 0)}-${String(position).padStart(3, '0')}`
}

function listCode(batch: number): string {
  return `HZ-${YEAR}-${String(batch).padStart(2, '0')}`
}

/** A list with what was published; the newest is still being put together. */
export function listRow(
  { batch, title, intro, publishedDaysAgo }: (typeof BATCHES)[number],
  plan: readonly PlannedScenario[],
  now: Date,
): typeof scenarioList.$inferInsert {
  const published = publishedDaysAgo !== null
  const members = plan
    .filter((planned) => planned.batch === batch)
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
  return {
    id: demoId('list', String(batch)),
    code: listCode(batch),
    year: YEAR,
    batch,
    title,
    intro,
    state: published ? 'published' : 'draft',
    frozen: published ? members.map(frozen) : null,
    publishedAt: published ? atDay(now, -publishedDaysAgo, 10) : null,
    publishedById: published ? demoId('person', 'shen.zhiyao') : null,
    version: published ? 2 : 1,
    createdAt: atDay(now, published ? -publishedDaysAgo - 8 : -2, 11),
  }
}

function frozen(planned: PlannedScenario): FrozenScenario {
  const { source, closesAt } = planned
  return {
    code: codeOf(planned) ?? '',
    title: source.title,
    agencyName: DEMO_AGENCIES.find(({ key }) => key === source.agency)?.name ?? '',
    district: source.district,
    stage: source.stage,
    tags: tagsOf(source.tags).ids.map(tagName),
    summary: source.summary,
    requirement: source.requirement ?? '',
    openings: source.openings,
    modes: source.modes,
    targets: source.targets,
    budget: budgetOf(source),
    durationMonths: source.months,
    consortiumAllowed: source.consortium,
    closesAt: closesAt.toISOString(),
  }
}

import type { Budget } from '../budget.ts'
import type { FormValues } from '../form.ts'
import { deadlineText } from '../time.ts'
import type { CooperationMode, Criterion, District, Opening, Stage, Target } from '../vocabulary.ts'
import { DEFAULT_CRITERIA } from './parts/criteria.ts'
import { rowValues } from './rows.ts'

/** A scenario as stored, as far as its form speaks of it. */
export interface StoredScenario {
  title: string
  summary: string
  requirement: string
  /** In their order; free tags are apart. */
  tags: { name: string; required: boolean }[]
  freeTags: string[]
  stage: Stage | null
  district: District | null
  openings: Opening[]
  modes: CooperationMode[]
  budget: Budget
  durationMonths: number | null
  consortiumAllowed: boolean | null
  targets: Target[]
  criteria: Criterion[]
  closesAt: Date | null
  contactName: string
  contactPhone: string
  note: string
}

/** The form of a stored scenario: reading it gives the same scenario again. Without criteria it has the usual ones. */
export function valuesOf(scenario: StoredScenario): FormValues {
  const { title, summary, requirement, contactName, contactPhone, note, modes } = scenario
  return {
    title,
    summary,
    requirement,
    tags: [...scenario.tags.map((tag) => tag.name), ...scenario.freeTags].join('、'),
    requiredTags: scenario.tags
      .filter((tag) => tag.required)
      .map((tag) => tag.name)
      .join('、'),
    stage: scenario.stage ?? '',
    district: scenario.district ?? '',
    ...rowValues(
      'openings',
      scenario.openings.map((row) => ({ ...row })),
    ),
    modes,
    budget: budgetText(scenario.budget),
    durationMonths: scenario.durationMonths === null ? '' : String(scenario.durationMonths),
    consortiumAllowed: scenario.consortiumAllowed === null ? '' : scenario.consortiumAllowed ? 'yes' : 'no',
    ...rowValues(
      'targets',
      scenario.targets.map((row) => ({ ...row })),
    ),
    ...rowValues(
      'criteria',
      (scenario.criteria.length ? scenario.criteria : DEFAULT_CRITERIA).map((row) => ({ ...row })),
    ),
    closesAt: scenario.closesAt ? deadlineText(scenario.closesAt, 'zh') : '',
    contactName,
    contactPhone,
    note,
  }
}

/** A budget as it is typed, in 万元. */
export function budgetText({ kind, minYuan, maxYuan }: Budget): string {
  if (kind === 'unstated') return ''
  if (kind === 'negotiable') return '面议'
  if (kind === 'range') return `${inWan(minYuan)}-${inWan(maxYuan)}`
  return `${{ amount: '', about: '约', upTo: '≤' }[kind]}${inWan(maxYuan)}`
}

function inWan(yuan: number | null): string {
  return ((yuan ?? 0) / 10_000).toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 4 })
}

import type { Budget } from '../budget.ts'
import type { FormValues } from '../form.ts'
import { deadlineText } from '../time.ts'
import type {
  BidderQuestion,
  ContactVisibility,
  CooperationMode,
  Criterion,
  District,
  Eligibility,
  Opening,
  Stage,
  Target,
} from '../vocabulary.ts'
import type { JointAgency } from './joint-agency.ts'
import { DEFAULT_CRITERIA } from './parts/criteria.ts'
import { rowValues } from './rows.ts'

/** A scenario as stored, as far as its form speaks of it. */
export interface StoredScenario {
  title: string
  summary: string
  requirement: string
  jointAgencies: JointAgency[]
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
  eligibility: Eligibility[]
  bidderQuestions: BidderQuestion[]
  targets: Target[]
  criteria: Criterion[]
  closesAt: Date | null
  contactName: string
  contactPhone: string
  contactVisibility: ContactVisibility
  note: string
}

/** The form of a stored scenario: reading it gives the same scenario again. Without criteria it has the usual ones. */
export function valuesOf(scenario: StoredScenario): FormValues {
  const { title, summary, requirement, contactName, contactPhone, note, modes } = scenario
  return {
    title,
    summary,
    requirement,
    ...rowValues(
      'jointAgencies',
      scenario.jointAgencies.map(({ name }) => ({ agency: name })),
    ),
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
      'eligibility',
      scenario.eligibility.map((row) => ({ ...row })),
    ),
    ...rowValues(
      'bidderQuestions',
      scenario.bidderQuestions.map(({ question, kind, required }) => {
        return { question, answerKind: kind, required: required ? 'yes' : '' }
      }),
    ),
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
    // The usual answer is the empty one, so that a part in which nothing was typed stays untouched.
    contactVisibility: scenario.contactVisibility === 'companies' ? '' : scenario.contactVisibility,
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

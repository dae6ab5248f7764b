import { dayAt, momentOf } from '../calendar-day.ts'
import type { Difference } from '../scenario/difference.ts'
import type { ScenarioField } from '../scenario/parts.ts'
import { addWorkingDays, unknownYears } from '../working-days.ts'
import type { AmendmentKind } from './lifecycle.ts'

/** So many whole working days lie between the day of a publication and a deadline that it moves or endangers. */
const NOTICE_WORKING_DAYS = 3

/**
 * What the change of a field means to who has sent a proposal. material: it must be confirmed or replaced; deadline:
 * there is more or less time; plain: it is told, and nothing follows.
 */
export const FIELD_WEIGHTS = {
  title: 'plain',
  summary: 'plain',
  requirement: 'material',
  jointAgencies: 'plain',
  tags: 'plain',
  requiredTags: 'material',
  stage: 'material',
  district: 'plain',
  openings: 'material',
  modes: 'material',
  budget: 'material',
  durationMonths: 'material',
  consortiumAllowed: 'material',
  eligibility: 'material',
  bidderQuestions: 'material',
  targets: 'material',
  criteria: 'material',
  closesAt: 'deadline',
  contactName: 'plain',
  contactPhone: 'plain',
  contactVisibility: 'plain',
  note: 'plain',
} as const satisfies Record<ScenarioField, 'material' | 'deadline' | 'plain'>

/** Fields that not everybody may read: see `mayReadContact`. */
const CONTACT_FIELDS: readonly ScenarioField[] = ['contactName', 'contactPhone']

/** What follows from changing these fields of an open scenario now. */
export interface Ruling {
  /** Who has sent a proposal is asked to confirm or replace it. */
  material: boolean
  /** Null when it stays; `byRule` when it moves further than anybody asked, to leave the days of notice. */
  deadline: { before: Date; after: Date; byRule: boolean } | null
  /** Nobody may bring a deadline nearer than this. */
  earliest: Date
  /** What is asked for lies before `earliest` and before the deadline that stands. */
  tooEarly: boolean
  /** Years on whose unpublished calendar this ruling relies. */
  unknownYears: number[]
}

/** The end of the third working day after the day of a publication. */
export function earliestDeadline(now: Date): Date {
  return momentOf(dayAt(momentOf(addWorkingDays(dayAt(now), NOTICE_WORKING_DAYS)), 1))
}

/**
 * Rules on an amendment that is published now.
 * @param closesAt the deadline that stands
 * @param wanted the deadline that is asked for; the same when it is left alone
 */
export function rulingOn(
  fields: readonly ScenarioField[],
  { closesAt, wanted, now }: { closesAt: Date; wanted: Date; now: Date },
): Ruling {
  const material = fields.some((field) => FIELD_WEIGHTS[field] === 'material')
  const earliest = earliestDeadline(now)
  const byRule = material && wanted < earliest
  const after = byRule ? earliest : wanted
  return {
    material,
    earliest,
    deadline: after.getTime() === closesAt.getTime() ? null : { before: closesAt, after, byRule },
    tooEarly: wanted < closesAt && wanted < earliest,
    unknownYears: unknownYears(dayAt(now), dayAt(earliest)),
  }
}

/** What an amendment is called by what it changes: one that moves the deadline alone goes by its direction. */
export function kindOf(fields: readonly ScenarioField[], closesAt: Date, wanted: Date): AmendmentKind {
  if (fields.length !== 1 || fields[0] !== 'closesAt') return 'change'
  return wanted > closesAt ? 'extension' : 'earlyClose'
}

/** The differences as a reader may see them: of a contact that is not shown, nothing. */
export function shownDifferences(differences: readonly Difference[], contactShown: boolean): Difference[] {
  return differences.filter(({ field }) => contactShown || !CONTACT_FIELDS.includes(field))
}

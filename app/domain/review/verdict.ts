import type { FieldComments, FieldErrors, FormValues } from '../form.ts'
import { cleanText } from '../loose/clean.ts'
import { PART_FIELDS, SCENARIO_PARTS, type ScenarioField } from '../scenario/parts.ts'
import { textAt } from '../scenario/rows.ts'
import { graphemesIn } from '../text-length.ts'
import { isWhole, pointsAmong, type ReviewPoint } from './checklist.ts'

export const COMMENT_MAX = 500

/** Everything a reviewer can comment on, in the order of the page; `''` is the whole scenario. */
export const REVIEW_FIELDS: readonly (ScenarioField | '')[] = [
  ...SCENARIO_PARTS.flatMap((part): readonly ScenarioField[] => PART_FIELDS[part]),
  '',
]

/**
 * What a reviewer decided, with the points they ticked. A scenario goes back with at least one comment; it passes
 * without any, when every point is ticked.
 */
export type Verdict =
  | { ok: true; verdict: 'approve'; checklist: ReviewPoint[] }
  | { ok: true; verdict: 'return'; checklist: ReviewPoint[]; comments: FieldComments }
  | { ok: false; errors: FieldErrors }

/** The name of the control in which a field is commented on. */
export function commentName(field: ScenarioField | ''): string {
  return `comment-${field || 'whole'}`
}

/** Reads the review form. Errors are named by the controls. */
export function readVerdict(values: FormValues): Verdict {
  const comments: FieldComments = {}
  const errors: FieldErrors = {}
  for (const field of REVIEW_FIELDS) {
    const text = cleanText(textAt(values, commentName(field)))
    if (text) comments[field] = text
    if (graphemesIn(text) > COMMENT_MAX) errors[commentName(field)] = [`tooLong:${COMMENT_MAX}`]
  }
  const commented = Object.keys(comments).length > 0
  const verdict = textAt(values, 'verdict')
  const checklist = pointsAmong([values.checklist ?? []].flat())
  if (verdict !== 'approve' && verdict !== 'return') errors[''] = ['choose']
  if (verdict === 'return' && !commented) errors[commentName('')] = ['commentMissing']
  if (verdict === 'approve' && commented) errors[''] = ['commentWithApproval']
  if (verdict === 'approve' && !commented && !isWhole(checklist)) errors.checklist = ['checklistOpen']
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return verdict === 'return' ? { ok: true, verdict, checklist, comments } : { ok: true, verdict: 'approve', checklist }
}

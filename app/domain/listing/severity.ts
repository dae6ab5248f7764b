import type { ProblemCode } from '../loose/problem-codes.ts'

/** error: the row cannot be imported; warning: look before importing; note: only to know. */
export type Severity = 'error' | 'warning' | 'note'

const MILDER: Partial<Record<ProblemCode, Severity>> = {
  unknownTag: 'warning',
  companyNameDiffers: 'warning',
  fileNotFound: 'warning',
  fileNotTaken: 'warning',
  looksLikeFormula: 'warning',
  looksLikeMarkup: 'warning',
  tagNormalised: 'note',
  openingUnclassified: 'note',
  placeOutsideCity: 'note',
}

/** How much a problem matters. */
export const severityOf = (code: ProblemCode): Severity => MILDER[code] ?? 'error'

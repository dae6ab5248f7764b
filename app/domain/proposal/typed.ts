import type { FormValues } from '../form.ts'
import { rowsOfForm, textAt, valuesOfRows } from '../form-rows.ts'
import { versionOfValues } from '../form-version.ts'
import { typedAnswers } from './answers.ts'
import { isRowsField, PART_FIELDS, PROPOSAL_ROWS, type ProposalPart, type ProposalRows, partWith } from './parts.ts'
import { typedTargets } from './target-answers.ts'

/** The fields that every form has, typed or not, in the order of proposals sent before there were parts. */
const ALWAYS = ['approach', 'plan', 'team', 'references', 'price', 'contactName', 'contactPhone'] as const
const TEXTS = ['priceNote', 'validDays'] as const
const BOXES = ['cited', 'openings'] as const
/** More boxes than a part has: bounds what a draft keeps. */
const BOXES_KEPT = 60

/**
 * What was typed in the form of a proposal and nothing else, always in the same order: unknown names are dropped,
 * empty rows closed up. What proposals have had from the beginning is always there, all else where it says something.
 */
export function typedProposal(values: FormValues): FormValues {
  const always = ALWAYS.map((field) => [field, [values[field] ?? ''].flat().join('\n')])
  const texts = TEXTS.map((field): [string, string] => [field, textAt(values, field)]).filter(([, text]) => text !== '')
  const boxes = BOXES.map((field): [string, string[]] => [field, boxesAt(values, field)]).filter(
    ([, chosen]) => chosen.length > 0,
  )
  return {
    ...Object.fromEntries([...always, ...texts, ...boxes]),
    ...typedRows(values, 'milestones'),
    ...typedRows(values, 'resources'),
    ...typedTargets(values),
    ...typedAnswers(values),
  }
}

/** The ticked boxes of a field, each once. */
export function boxesAt(values: FormValues, field: (typeof BOXES)[number]): string[] {
  const ticked = [values[field] ?? []].flat().filter((one) => one !== '')
  return [...new Set(ticked)].slice(0, BOXES_KEPT)
}

/** What was typed in one part. */
export function valuesOfPart(values: FormValues, part: ProposalPart): FormValues {
  return Object.fromEntries(Object.entries(typedProposal(values)).filter(([name]) => partWith(name) === part))
}

/** The whole form with one part typed anew; every other part stays as it was. */
export function withPart(values: FormValues, part: ProposalPart, typed: FormValues): FormValues {
  const others = Object.entries(values).filter(([name]) => partWith(name) !== part)
  return typedProposal({ ...Object.fromEntries(others), ...valuesOfPart(typed, part) })
}

/** Whether nothing is typed in a part. */
export function isUntouched(values: FormValues, part: ProposalPart): boolean {
  return Object.values(valuesOfPart(values, part))
    .flat()
    .every((text) => text.trim() === '')
}

/** A number that stands for what a part holds, by which a save sees that somebody else saved in between. */
export function versionOfPart(values: FormValues, part: ProposalPart): number {
  return versionOfValues(valuesOfPart(values, part))
}

/** The tables of a part. */
export function rowsFieldsOf(part: ProposalPart): ProposalRows[] {
  return (PART_FIELDS[part] as readonly string[]).filter(isRowsField)
}

function typedRows(values: FormValues, field: ProposalRows): FormValues {
  return valuesOfRows(PROPOSAL_ROWS[field], rowsOfForm(values, PROPOSAL_ROWS[field]))
}

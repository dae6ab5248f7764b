import type { FormValues } from '../form.ts'
import { rowsOfForm } from '../form-rows.ts'
import { isRowsField, PROPOSAL_ROWS, type ProposalPart, partNamed } from './parts.ts'
import { valuesOfPart } from './typed.ts'

/** What pressing a button of a part's form means: what is saved, and where to go then. */
export interface Leaving {
  typed: FormValues
  /** The address to go to, below that of the proposal. */
  to: string
}

/** Who asks for more rows gets this many empty ones. */
const MORE_ROWS = 3

/**
 * Reads the value of the pressed button: `next`, `list`, `part:team`, `add:milestones`, `remove:milestones:2`; anything
 * else saves and stays. Going on is never refused: what is missing stays in the list of what is missing.
 */
export function leavingBy(
  button: string,
  { part, parts }: { part: ProposalPart; parts: readonly ProposalPart[] },
  values: FormValues,
): Leaving {
  const [word, argument = '', row] = button.split(':')
  const typed = valuesOfPart(values, part)
  const here = `/parts/${part}`
  const other = word === 'part' ? partNamed(argument, parts) : null
  if (word === 'list') return { typed, to: '?edit' }
  if (other) return { typed, to: `/parts/${other}` }
  if (word === 'next') {
    const next = parts[parts.indexOf(part) + 1]
    return { typed, to: next ? `/parts/${next}` : '/check' }
  }
  if (word === 'add' && isRowsField(argument)) {
    const filled = rowsOfForm(typed, PROPOSAL_ROWS[argument]).length
    const rows = Math.min(PROPOSAL_ROWS[argument].max, filled + MORE_ROWS)
    return { typed, to: `${here}?rows=${rows}#row-${argument}-${Math.min(filled, rows - 1)}` }
  }
  if (word === 'remove' && isRowsField(argument)) {
    const kept = Object.entries(values).filter(([name]) => !name.startsWith(`${argument}[${row}].`))
    return { typed: valuesOfPart(Object.fromEntries(kept), part), to: `${here}#field-${argument}` }
  }
  return { typed, to: here }
}

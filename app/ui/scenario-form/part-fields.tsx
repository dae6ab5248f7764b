import type { FormValues } from '#app/domain/form.ts'
import { ROWS_MAX, type RowField, type ScenarioPart } from '#app/domain/scenario/parts.ts'
import { rowsIn } from '#app/domain/scenario/rows.ts'
import type { TagSuggestion } from '#app/domain/taxonomy/suggestion.ts'
import { BasicsFields } from './basics-fields.tsx'
import { BiddersFields } from './bidders-fields.tsx'
import { ClosingFields } from './closing-fields.tsx'
import { CriteriaFields } from './criteria-fields.tsx'
import { OpeningsFields } from './openings-fields.tsx'
import { TagsFields } from './tags-fields.tsx'
import { TargetsFields } from './targets-fields.tsx'
import { TermsFields } from './terms-fields.tsx'

/** An empty table invites with this many rows; a filled one always has an empty row more. */
const ROWS_FIRST = 3
/** Most scenarios have no joint agency. */
const AGENCY_ROWS_FIRST = 1

interface Props {
  part: ScenarioPart
  values: FormValues
  /** How many rows of a table were asked for. */
  rows: number
  /** Tags that may suit what is written. */
  suggestions: TagSuggestion[]
  /** Names of the agencies that may join. */
  agencies: string[]
}

/** The fields of one part. */
export function PartFields({ part, values, rows, suggestions, agencies }: Props) {
  if (part === 'basics') {
    const shown = rowsShown(values, 'jointAgencies', rows, AGENCY_ROWS_FIRST)
    return <BasicsFields rows={shown} agencies={agencies} />
  }
  if (part === 'bidders') {
    const shown = (field: 'eligibility' | 'bidderQuestions') => rowsShown(values, field, rows)
    return <BiddersFields rows={{ eligibility: shown('eligibility'), bidderQuestions: shown('bidderQuestions') }} />
  }
  if (part === 'tags') return <TagsFields suggestions={suggestions} />
  if (part === 'terms') return <TermsFields />
  if (part === 'closing') return <ClosingFields />
  if (part === 'openings') return <OpeningsFields rows={rowsShown(values, part, rows)} />
  if (part === 'targets') return <TargetsFields rows={rowsShown(values, part, rows)} />
  const weights = rowsIn(values, 'criteria').map(({ weight }) => Number.parseInt(weight ?? '', 10) || 0)
  return (
    <CriteriaFields rows={rowsShown(values, part, rows)} weights={weights.reduce((sum, weight) => sum + weight, 0)} />
  )
}

function rowsShown(values: FormValues, field: RowField, asked: number, first = ROWS_FIRST): number {
  return Math.min(ROWS_MAX, Math.max(rowsIn(values, field).length + 1, asked, first))
}

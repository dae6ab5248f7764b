import type { FormValues } from '#app/domain/form.ts'
import { rowsOfForm } from '#app/domain/form-rows.ts'
import { PROPOSAL_TEXT_MAX } from '#app/domain/proposal/form.ts'
import { type Asked, PROPOSAL_ROWS, type ProposalPart, type ProposalRows } from '#app/domain/proposal/parts.ts'
import { PRICE_NOTE_MAX } from '#app/domain/proposal/price.ts'
import { proposalFormText } from '#app/text/proposal-form.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { Counter } from '../form/counter.tsx'
import { TextArea, TextField } from '../kit/form/text-fields.tsx'
import { useWords } from '../words.ts'
import { AnswerFields } from './answer-fields.tsx'
import { MilestoneFields } from './milestone-fields.tsx'
import { ReferenceFields } from './reference-fields.tsx'
import { ResourceFields } from './resource-fields.tsx'
import { TargetFields } from './target-fields.tsx'

/** An empty table invites with this many rows; a filled one always has an empty row more. */
const ROWS_FIRST = 2

export interface PartFieldsProps {
  part: ProposalPart
  asked: Asked
  values: FormValues
  /** How many rows of a table were asked for. */
  rows: number
  /** What the company may refer to, as the values of the boxes. */
  citable: string[]
}

/** The fields of one part. */
export function PartFields({ part, asked, values, rows, citable }: PartFieldsProps) {
  const shown = (field: ProposalRows) => rowsShown(values, field, rows)
  if (part === 'solution') return <SolutionFields />
  if (part === 'targets') return <TargetFields targets={asked.targets} />
  if (part === 'questions') return <AnswerFields questions={asked.bidderQuestions} />
  if (part === 'plan') return <PlanFields rows={shown('milestones')} />
  if (part === 'team') return <TeamFields />
  if (part === 'references') return <ReferenceFields citable={citable} values={values} />
  if (part === 'resources') return <ResourceFields openings={asked.openings} rows={shown('resources')} />
  return <PriceFields />
}

function SolutionFields() {
  const { field, hint } = useWords(proposalFormText)
  return (
    <>
      <TextArea name="approach" label={field.approach} hint={hint.approach} rows={12} />
      <Counter name="approach" max={PROPOSAL_TEXT_MAX} />
    </>
  )
}

function PlanFields({ rows }: { rows: number }) {
  const { field, hint } = useWords(proposalFormText)
  return (
    <>
      <TextArea name="plan" label={field.plan} hint={hint.plan} rows={6} />
      <Counter name="plan" max={PROPOSAL_TEXT_MAX} />
      <MilestoneFields rows={rows} />
    </>
  )
}

function TeamFields() {
  const { field, hint } = useWords(proposalFormText)
  return (
    <>
      <TextArea name="team" label={field.team} hint={hint.team} rows={6} />
      <Counter name="team" max={PROPOSAL_TEXT_MAX} />
      <TextField name="contactName" label={field.contactName} autoComplete="name" className="max-w-60" />
      <TextField
        name="contactPhone"
        label={field.contactPhone}
        hint={hint.contactPhone}
        inputMode="tel"
        autoComplete="tel"
        className="max-w-60"
      />
    </>
  )
}

function PriceFields() {
  const { field, hint } = useWords(proposalFormText)
  const { optional } = useWords(scenarioFormText)
  return (
    <>
      <TextField name="price" label={field.price} hint={hint.price} mark={optional} className="max-w-60" />
      <TextArea name="priceNote" label={field.priceNote} hint={hint.priceNote} mark={optional} rows={4} />
      <Counter name="priceNote" max={PRICE_NOTE_MAX} />
      <TextField
        name="validDays"
        label={field.validDays}
        hint={hint.validDays}
        mark={optional}
        inputMode="numeric"
        className="max-w-40"
      />
    </>
  )
}

function rowsShown(values: FormValues, field: ProposalRows, asked: number): number {
  const table = PROPOSAL_ROWS[field]
  return Math.min(table.max, Math.max(rowsOfForm(values, table).length + 1, asked, ROWS_FIRST))
}

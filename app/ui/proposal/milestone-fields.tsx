import { cellName } from '#app/domain/form-rows.ts'
import { PROPOSAL_ROWS } from '#app/domain/proposal/parts.ts'
import { proposalFormText } from '#app/text/proposal-form.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { TextCell } from '../form/row-cell.tsx'
import { RowTable } from '../form/row-table.tsx'
import { useWords } from '../words.ts'

/** The milestones of the plan, row by row. */
export function MilestoneFields({ rows }: { rows: number }) {
  const { field, hint, column } = useWords(proposalFormText)
  const words = useWords(scenarioFormText)
  const { columns } = PROPOSAL_ROWS.milestones
  return (
    <RowTable
      name="milestones"
      label={field.milestones}
      hint={hint.milestones}
      mark={words.optional}
      grid="md:grid-cols-[1.4fr_9rem_1fr_auto]"
      columns={columns.map((name) => column[name])}
      rows={rows}
      words={{ add: words.addRow, remove: words.remove, removeRow: words.removeRow }}
      cells={(row) =>
        columns.map((name) => (
          <TextCell key={name} name={cellName('milestones', row, name)} label={column[name]} row={words.row(row + 1)} />
        ))
      }
    />
  )
}

import { ROW_COLUMNS } from '#app/domain/scenario/parts.ts'
import { cell } from '#app/domain/scenario/rows.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { TextCell } from '../form/row-cell.tsx'
import { RowTable } from '../form/row-table.tsx'
import { useWords } from '../words.ts'

/** `weights` is what the weights made when the page was opened. */
export function CriteriaFields({ rows, weights }: { rows: number; weights: number }) {
  const words = useWords(scenarioFormText)
  return (
    <RowTable
      name="criteria"
      label={words.field.criteria}
      grid="md:grid-cols-[1fr_8rem_auto]"
      columns={ROW_COLUMNS.criteria.map((column) => words.column[column])}
      rows={rows}
      words={{ add: words.addRow, remove: words.remove, removeRow: words.removeRow }}
      cells={(row) => (
        <>
          <TextCell name={cell('criteria', row, 'name')} label={words.column.name} row={words.row(row + 1)} />
          <TextCell
            name={cell('criteria', row, 'weight')}
            label={words.column.weight}
            row={words.row(row + 1)}
            className="md:text-right"
          />
        </>
      )}
    >
      <span className={`text-sm ${weights === 100 ? 'text-ink-3' : 'font-semibold text-warning'}`}>
        {words.weightsNow(weights)}
      </span>
    </RowTable>
  )
}

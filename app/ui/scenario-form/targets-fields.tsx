import { ROW_COLUMNS } from '#app/domain/scenario/parts.ts'
import { cell } from '#app/domain/scenario/rows.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { TextCell } from '../form/row-cell.tsx'
import { RowTable } from '../form/row-table.tsx'
import { useWords } from '../words.ts'

export function TargetsFields({ rows }: { rows: number }) {
  const words = useWords(scenarioFormText)
  return (
    <RowTable
      name="targets"
      label={words.field.targets}
      grid="grid-cols-2 md:grid-cols-[1.3fr_5rem_8rem_1.4fr_auto]"
      columns={ROW_COLUMNS.targets.map((column) => words.column[column])}
      rows={rows}
      words={{ add: words.addRow, remove: words.remove, removeRow: words.removeRow }}
      cells={(row) =>
        ROW_COLUMNS.targets.map((column) => (
          <TextCell
            key={column}
            name={cell('targets', row, column)}
            label={words.column[column]}
            row={words.row(row + 1)}
          />
        ))
      }
    />
  )
}

import { ROW_COLUMNS } from '#app/domain/scenario/parts.ts'
import { cell } from '#app/domain/scenario/rows.ts'
import { OPENING_KINDS } from '#app/domain/vocabulary.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { SelectCell, TextCell } from '../form/row-cell.tsx'
import { RowTable } from '../form/row-table.tsx'
import { useWords } from '../words.ts'

export function OpeningsFields({ rows }: { rows: number }) {
  const words = useWords(scenarioFormText)
  const { opening } = useWords(vocabularyText)
  return (
    <RowTable
      name="openings"
      label={words.field.openings}
      grid="md:grid-cols-[8rem_minmax(0,1.3fr)_minmax(0,0.8fr)_minmax(0,1.2fr)_minmax(0,0.8fr)_auto]"
      columns={ROW_COLUMNS.openings.map((column) => words.column[column])}
      rows={rows}
      words={{ add: words.addRow, remove: words.remove, removeRow: words.removeRow }}
      cells={(row) => (
        <>
          <SelectCell
            name={cell('openings', row, 'kind')}
            label={words.column.kind}
            row={words.row(row + 1)}
            none={words.choose}
            choices={OPENING_KINDS.map((value) => ({ value, label: opening[value] }))}
          />
          {(['note', 'quantity', 'conditions', 'period'] as const).map((column) => (
            <TextCell
              key={column}
              name={cell('openings', row, column)}
              label={words.column[column]}
              row={words.row(row + 1)}
            />
          ))}
        </>
      )}
    />
  )
}

import { ROW_COLUMNS } from '#app/domain/scenario/parts.ts'
import { cell } from '#app/domain/scenario/rows.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { TextCell } from '../form/row-cell.tsx'
import { RowTable } from '../form/row-table.tsx'
import { useWords } from '../words.ts'

const NAMES_ID = 'agency-names'

/** The agencies that stand behind a scenario too, each by its name; the browser suggests what it knows. */
export function JointAgenciesFields({ rows, names }: { rows: number; names: string[] }) {
  const words = useWords(scenarioFormText)
  return (
    <>
      <RowTable
        name="jointAgencies"
        label={words.field.jointAgencies}
        hint={words.hint.jointAgencies}
        mark={words.optional}
        grid="grid-cols-[minmax(0,1fr)_auto] max-w-2xl"
        columns={ROW_COLUMNS.jointAgencies.map((column) => words.column[column])}
        rows={rows}
        words={{ add: words.addRow, remove: words.remove, removeRow: words.removeRow }}
        cells={(row) => (
          <TextCell
            name={cell('jointAgencies', row, 'agency')}
            label={words.column.agency}
            row={words.row(row + 1)}
            list={NAMES_ID}
          />
        )}
      />
      <datalist id={NAMES_ID}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}

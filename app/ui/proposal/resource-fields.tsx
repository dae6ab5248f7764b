import { cellName } from '#app/domain/form-rows.ts'
import { PROPOSAL_ROWS } from '#app/domain/proposal/parts.ts'
import { openingKey } from '#app/domain/proposal/resources.ts'
import type { Opening } from '#app/domain/vocabulary.ts'
import { proposalFormText } from '#app/text/proposal-form.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { TextCell } from '../form/row-cell.tsx'
import { RowTable } from '../form/row-table.tsx'
import { CheckField } from '../kit/form/choice-fields.tsx'
import { useWords } from '../words.ts'

/** What a bidder wants: boxes of what the scenario opens, and rows for what is wanted besides. */
export function ResourceFields({ openings, rows }: { openings: readonly Opening[]; rows: number }) {
  const { field, hint, column, nothingOpened } = useWords(proposalFormText)
  const words = useWords(scenarioFormText)
  const { opening } = useWords(vocabularyText)
  const { columns } = PROPOSAL_ROWS.resources
  return (
    <>
      {openings.length > 0 ? (
        <CheckField
          name="openings"
          label={field.openings}
          hint={hint.openings}
          mark={words.optional}
          choices={openings.map((one) => ({
            value: openingKey(one),
            label: [opening[one.kind], one.note].filter(Boolean).join(' · '),
            hint: [one.quantity, one.conditions, one.period].filter(Boolean).join(' · ') || undefined,
          }))}
          stacked
        />
      ) : (
        <p className="pb-6 text-ink-2">{nothingOpened}</p>
      )}
      <RowTable
        name="resources"
        label={field.resources}
        hint={hint.resources}
        mark={words.optional}
        grid="md:grid-cols-[1fr_1fr_auto]"
        columns={columns.map((name) => column[name])}
        rows={rows}
        words={{ add: words.addRow, remove: words.remove, removeRow: words.removeRow }}
        cells={(row) =>
          columns.map((name) => (
            <TextCell
              key={name}
              name={cellName('resources', row, name)}
              label={column[name]}
              row={words.row(row + 1)}
            />
          ))
        }
      />
    </>
  )
}

import { ROW_COLUMNS } from '#app/domain/scenario/parts.ts'
import { cell } from '#app/domain/scenario/rows.ts'
import { ANSWER_KINDS, ELIGIBILITY_KINDS } from '#app/domain/vocabulary.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { SelectCell, TextCell } from '../form/row-cell.tsx'
import { RowTable } from '../form/row-table.tsx'
import { useWords } from '../words.ts'

/** Who may bid, and what bidders are asked. */
export function BiddersFields({ rows }: { rows: Record<'eligibility' | 'bidderQuestions', number> }) {
  return (
    <>
      <EligibilityFields rows={rows.eligibility} />
      <QuestionFields rows={rows.bidderQuestions} />
    </>
  )
}

function EligibilityFields({ rows }: { rows: number }) {
  const words = useWords(scenarioFormText)
  const { eligibility } = useWords(vocabularyText)
  return (
    <RowTable
      name="eligibility"
      label={words.field.eligibility}
      hint={words.hint.eligibility}
      mark={words.optional}
      grid="md:grid-cols-[9rem_1fr_auto]"
      columns={ROW_COLUMNS.eligibility.map((column) => words.column[column])}
      rows={rows}
      words={{ add: words.addRow, remove: words.remove, removeRow: words.removeRow }}
      cells={(row) => (
        <>
          <SelectCell
            name={cell('eligibility', row, 'kind')}
            label={words.column.kind}
            row={words.row(row + 1)}
            none={words.choose}
            choices={ELIGIBILITY_KINDS.map((value) => ({ value, label: eligibility[value] }))}
          />
          <TextCell name={cell('eligibility', row, 'rule')} label={words.column.rule} row={words.row(row + 1)} />
        </>
      )}
    />
  )
}

function QuestionFields({ rows }: { rows: number }) {
  const words = useWords(scenarioFormText)
  const { answerKind } = useWords(vocabularyText)
  const { column, requiredAnswer } = words
  return (
    <RowTable
      name="bidderQuestions"
      label={words.field.bidderQuestions}
      hint={words.hint.bidderQuestions}
      mark={words.optional}
      grid="grid-cols-2 md:grid-cols-[1fr_8rem_8rem_auto]"
      columns={ROW_COLUMNS.bidderQuestions.map((key) => column[key])}
      rows={rows}
      words={{ add: words.addRow, remove: words.remove, removeRow: words.removeRow }}
      cells={(row) => (
        <>
          <TextCell
            name={cell('bidderQuestions', row, 'question')}
            label={column.question}
            row={words.row(row + 1)}
            span="col-span-2 md:col-span-1"
          />
          <SelectCell
            name={cell('bidderQuestions', row, 'answerKind')}
            label={column.answerKind}
            row={words.row(row + 1)}
            none={words.choose}
            choices={ANSWER_KINDS.map((value) => ({ value, label: answerKind[value] }))}
          />
          <SelectCell
            name={cell('bidderQuestions', row, 'required')}
            label={column.required}
            row={words.row(row + 1)}
            choices={(['', 'yes'] as const).map((value) => ({ value, label: requiredAnswer[value] }))}
          />
        </>
      )}
    />
  )
}

import { CASE_CELLS, type CaseCell } from '#app/domain/capability/case.ts'
import { CASES_MAX } from '#app/domain/capability/form.ts'
import { cellName } from '#app/domain/capability/line.ts'
import { capabilityFormText } from '#app/text/capability-form.ts'
import { LineRows } from '../form/line-rows.tsx'
import { TextCell } from '../form/row-cell.tsx'
import { useWords } from '../words.ts'

const SPANS: Record<CaseCell, string> = {
  what: 'sm:col-span-6',
  place: 'sm:col-span-4',
  year: 'sm:col-span-2',
  result: 'sm:col-span-3',
  link: 'sm:col-span-3',
}

/** Where it is in use already: what was done, for whom, when, with what result, and where that can be read. */
export function CaseRows({ written }: { written: number }) {
  const { field, hint, optional, caseN, caseCell, moreRows } = useWords(capabilityFormText)
  return (
    <LineRows
      name="cases"
      label={field.cases}
      hint={hint.cases}
      mark={optional}
      rowName={caseN}
      written={written}
      most={CASES_MAX}
      more={moreRows}
      cells={(row) =>
        CASE_CELLS.map((cell) => (
          <TextCell
            key={cell}
            labelled
            name={cellName('cases', row, cell)}
            label={caseCell[cell]}
            row={caseN(row + 1)}
            span={SPANS[cell]}
            {...(cell === 'year' && { inputMode: 'numeric' as const })}
            {...(cell === 'link' && { inputMode: 'url' as const, placeholder: 'https://' })}
          />
        ))
      }
    />
  )
}

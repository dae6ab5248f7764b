import { capabilityFormText } from '#app/text/capability-form.ts'
import { FieldFrame } from '../kit/form/field-frame.tsx'
import { CONTROL } from '../kit/form/text-fields.tsx'
import { useWords } from '../words.ts'

/** Rows that stand ready to be written in. */
const SPARE = 2

/** Where it is in use already: one line each. Saving closes up empty rows and adds new ones. */
export function CaseRows({ cases, most }: { cases: string[]; most: number }) {
  const { field, hint, optional, caseN, moreRows } = useWords(capabilityFormText)
  const rows = Array.from({ length: Math.min(most, cases.length + SPARE) }, (_, row) => row)
  return (
    <FieldFrame group name="cases" label={field.cases} hint={hint.cases} mark={optional}>
      {rows.map((row) => (
        <input
          key={row}
          name="cases"
          aria-label={caseN(row + 1)}
          placeholder={caseN(row + 1)}
          autoComplete="off"
          defaultValue={cases[row] ?? ''}
          className={`${CONTROL} max-w-2xl`}
        />
      ))}
      {rows.length < most ? <p className="mt-1 text-sm text-ink-3">{moreRows}</p> : null}
    </FieldFrame>
  )
}

import { RIGHTS_MAX } from '#app/domain/capability/form.ts'
import { cellName } from '#app/domain/capability/line.ts'
import { RIGHT_KINDS, RIGHT_STATES } from '#app/domain/capability/right.ts'
import { capabilityFormText } from '#app/text/capability-form.ts'
import { rightText } from '#app/text/right.ts'
import { LineRows } from '../form/line-rows.tsx'
import { SelectCell, TextCell } from '../form/row-cell.tsx'
import { useWords } from '../words.ts'

/** The intellectual property that a capability rests on. */
export function RightRows({ written }: { written: number }) {
  const { field, hint, optional, rightN, rightCell, choose, moreRows } = useWords(capabilityFormText)
  const { kind, state } = useWords(rightText)
  const common = (row: number, cell: keyof typeof rightCell) =>
    ({ labelled: true, name: cellName('rights', row, cell), label: rightCell[cell], row: rightN(row + 1) }) as const
  return (
    <LineRows
      name="rights"
      label={field.rights}
      hint={hint.rights}
      mark={optional}
      rowName={rightN}
      written={written}
      most={RIGHTS_MAX}
      more={moreRows}
      cells={(row) => (
        <>
          <SelectCell
            {...common(row, 'kind')}
            span="sm:col-span-2"
            none={choose}
            choices={RIGHT_KINDS.map((value) => ({ value, label: kind[value] }))}
          />
          <TextCell {...common(row, 'title')} span="sm:col-span-4" />
          <TextCell {...common(row, 'number')} span="sm:col-span-4" />
          <SelectCell
            {...common(row, 'state')}
            span="sm:col-span-2"
            none={choose}
            choices={RIGHT_STATES.map((value) => ({ value, label: state[value] }))}
          />
        </>
      )}
    />
  )
}

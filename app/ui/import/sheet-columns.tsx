import type { ColumnView, SheetView } from '#app/domain/import/list-view.ts'
import type { ImportNoun } from '#app/domain/import/mapping.ts'
import { UNIT_FIELD } from '#app/domain/import/unit.ts'
import { importPreviewText } from '#app/text/import-preview.ts'
import { CONTROL } from '../kit/form/text-fields.tsx'
import { useLocale, useWords } from '../words.ts'
import { fieldsOf, type ListField } from './list-fields.ts'

interface Props {
  at: number
  noun: ImportNoun
  sheet: SheetView
  ownerName: string | null
  needsUnit: boolean
  /** Open from the start when there is nothing else to look at. */
  only: boolean
}

/** What each column of a sheet was taken for; those that were not recognised are settled by hand. */
export function SheetColumns({ at, noun, sheet, ownerName, needsUnit, only }: Props) {
  const words = useWords(importPreviewText).columns
  const locale = useLocale()
  const fields = fieldsOf(noun, locale)
  const labels = new Map(fields.map(({ value, label }) => [value, label]))
  const missing = sheet.missing.filter((field) => !(ownerName && field === UNIT_FIELD[noun]))
  const byOwner = missing.length < sheet.missing.length
  const open = missing.length > 0 || needsUnit || (!sheet.recognised && only)
  const between = locale === 'zh' ? '、' : ', '
  return (
    <details open={open} className="border-t border-line last-of-type:border-b">
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">
        {words.title} · {words.sheet(sheet.name)}
        {sheet.recognised ? null : <span className="ml-3 font-normal text-ink-3">{words.noHeading}</span>}
        {missing.length > 0 ? (
          <span className="ml-3 font-normal text-danger">
            {words.missing(missing.map((field) => labels.get(field) ?? field).join(between))}
          </span>
        ) : null}
      </summary>
      {byOwner && ownerName ? <p className="text-ink-2">{words.byOwner(ownerName)}</p> : null}
      <input type="hidden" name={`sheet[${at}]`} value={sheet.name} />
      {sheet.recognised ? null : <input type="hidden" name={`sheet[${at}].header`} value={sheet.headerRow} />}
      {needsUnit ? <UnitChoice name={`sheet[${at}].unit`} /> : null}
      <ul className="grid gap-x-8 pb-4 sm:grid-cols-2 lg:grid-cols-3">
        {sheet.columns.map((column) => (
          <li
            key={column.letter}
            className="flex min-h-11 items-center gap-3 border-b border-line py-1.5 text-[0.9375rem]"
          >
            <span className="w-7 flex-none text-ink-3">{column.letter}</span>
            <span className="min-w-0 flex-1 break-words">{column.header}</span>
            <ColumnMeaning at={at} column={column} fields={fields} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function ColumnMeaning({ at, column, fields }: { at: number; column: ColumnView; fields: ListField[] }) {
  const words = useWords(importPreviewText).columns
  const { letter, header, field, by } = column
  const label = fields.find(({ value }) => value === field)?.label
  if (by === 'name' || by === 'known') return <span className="text-ink-2">{label ?? words.not}</span>
  return (
    <select
      name={`sheet[${at}].column.${letter}`}
      aria-label={`${letter} ${header} ${words.as}`}
      defaultValue={field ?? ''}
      className={`${CONTROL} mt-0 w-auto max-w-[11rem]`}
    >
      <option value="">{words.not}</option>
      {fields.map(({ value, label: name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  )
}

function UnitChoice({ name }: { name: string }) {
  const words = useWords(importPreviewText).columns
  return (
    <label className="flex flex-wrap items-center gap-3 pb-3">
      <span className="font-semibold">{words.unit}</span>
      <select name={name} className={`${CONTROL} mt-0 w-auto`}>
        <option value="">{words.unitUnstated}</option>
        <option value="10000">{words.unitWan}</option>
        <option value="1">{words.unitYuan}</option>
      </select>
    </label>
  )
}

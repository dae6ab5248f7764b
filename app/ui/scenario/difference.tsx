import type { FormValues } from '#app/domain/form.ts'
import type { Difference, RowDifference } from '#app/domain/scenario/difference.ts'
import { ROW_COLUMNS, type RowField, type ScenarioField } from '#app/domain/scenario/parts.ts'
import { understoodField } from '#app/domain/scenario/understood.ts'
import { differenceText } from '#app/text/difference.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { Answer, columnWords } from '../scenario-form/answer.tsx'
import { useLocale, useWords } from '../words.ts'
import { Added, ChangedText, Gone } from './change-marks.tsx'

/** What differs between two records of a scenario, field by field, before and after marked without relying on colour. */
export function DifferenceList({ differences }: { differences: Difference[] }) {
  const words = useWords(differenceText)
  const { field } = useWords(scenarioFormText)
  if (differences.length === 0) return <p className="text-ink-3">{words.none}</p>
  return (
    <dl className="border-t border-line">
      {differences.map((one) => (
        <div
          key={one.field}
          className="grid gap-x-6 gap-y-1 border-b border-line py-3 sm:grid-cols-[11em_minmax(0,1fr)]"
        >
          <dt className="text-ink-3">{field[one.field]}</dt>
          <dd className="min-w-0 whitespace-pre-line">
            <Change difference={one} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Change({ difference }: { difference: Difference }) {
  if (difference.kind === 'text') return <ChangedText {...difference} />
  if (difference.kind === 'rows') return <ChangedRows {...difference} />
  if (difference.kind === 'words') return <ChangedWords {...difference} />
  return <ChangedValue {...difference} />
}

/** Deadlines, budgets and choices are told as they are understood, in the language of the page, whatever was typed. */
function Value({ field, form }: { field: ScenarioField; form: FormValues }) {
  return <Answer field={field} form={form} content={understoodField(field, form)} tags={[]} />
}

function ChangedValue({ field, before, after }: Difference & { kind: 'value' }) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-3">
      <Gone>
        <Value field={field} form={before} />
      </Gone>
      <span aria-hidden="true" className="text-ink-3">
        →
      </span>
      <Added>
        <Value field={field} form={after} />
      </Added>
    </span>
  )
}

function ChangedWords({ field, gone, kept, added }: Difference & { kind: 'words' }) {
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1">
      {kept.map((word) => (
        <li key={word} className="text-ink-2">
          <Value field={field} form={{ [field]: word }} />
        </li>
      ))}
      {gone.map((word) => (
        <li key={word}>
          <Gone>
            <Value field={field} form={{ [field]: word }} />
          </Gone>
        </li>
      ))}
      {added.map((word) => (
        <li key={word}>
          <Added>
            <Value field={field} form={{ [field]: word }} />
          </Added>
        </li>
      ))}
    </ul>
  )
}

function ChangedRows({ field, rows, unchanged }: Difference & { kind: 'rows' }) {
  const words = useWords(differenceText)
  const numbered = rows.map((row, at) => ({ ...row, key: String(at) }))
  return (
    <>
      <ul className="grid gap-2">
        {numbered.map(({ key, ...row }) => (
          <li key={key} className="border-l-2 border-line-strong pl-3">
            <ChangedRow field={field as RowField} row={row} />
          </li>
        ))}
      </ul>
      {unchanged > 0 ? <p className="pt-1 text-sm text-ink-3">{words.unchangedRows(String(unchanged))}</p> : null}
    </>
  )
}

function ChangedRow({ field, row: { before, after } }: { field: RowField; row: RowDifference }) {
  const words = useWords(differenceText)
  const { column } = useWords(scenarioFormText)
  const locale = useLocale()
  const columns = ROW_COLUMNS[field].filter((name) => before?.[name] || after?.[name])
  return (
    <>
      <p className="text-[0.8125rem] text-ink-3">
        {before && after ? words.rowChanged : after ? words.rowAdded : words.rowGone}
      </p>
      <dl className="flex flex-wrap gap-x-5">
        {columns.map((name) => (
          <div key={name} className="flex gap-2">
            <dt className="flex-none text-ink-3">{column[name]}</dt>
            <dd className="min-w-0">
              <ChangedCell
                said={(text) => columnWords(field, name, locale)[text] ?? text}
                before={before && (before[name] ?? '')}
                after={after && (after[name] ?? '')}
              />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function ChangedCell({ said, before, after }: { said: Said; before: string | null; after: string | null }) {
  if (before === null) return <Added>{said(after ?? '')}</Added>
  if (after === null) return <Gone>{said(before)}</Gone>
  if (before === after) return said(after)
  return (
    <>
      {before ? <Gone>{said(before)}</Gone> : null} {after ? <Added>{said(after)}</Added> : null}
    </>
  )
}

type Said = (text: string) => string

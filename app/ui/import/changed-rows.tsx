import type { ListedChange } from '#app/domain/import/listed.ts'
import type { ImportNoun } from '#app/domain/import/mapping.ts'
import type { ChangeShown } from '#app/domain/import/preview.ts'
import { importChangesText } from '#app/text/import-changes.ts'
import { Added, ChangedText, Gone } from '../scenario/change-marks.tsx'
import { useLocale, useWords } from '../words.ts'
import { fieldsOf } from './list-fields.ts'
import { listedWords } from './listed-words.ts'

/** The records that rows change, field by field; nothing when there are none. */
export function ChangedRows({ noun, changes, all }: { noun: ImportNoun; changes: ChangeShown[]; all: number }) {
  const words = useWords(importChangesText)
  const labels = new Map(fieldsOf(noun, useLocale()).map(({ value, label }) => [value, label]))
  if (changes.length === 0) return null
  return (
    <section className="mt-8">
      <h2 className="pb-1">{words.title(all)}</h2>
      <p className="pb-2 text-sm text-ink-3">
        {words.lead} {all > changes.length ? words.shown(changes.length) : null}
      </p>
      <ul className="border-t border-line">
        {changes.map(({ sheet, row, title, changes: own }) => (
          <li key={`${sheet}/${row}`} className="border-b border-line py-3">
            <h3 className="text-base break-words">
              {title} <span className="font-normal text-ink-3">{words.at(sheet, row)}</span>
            </h3>
            <dl className="pt-1">
              {own.map((change) => (
                <div key={change.field} className="grid gap-x-6 py-1 sm:grid-cols-[9em_minmax(0,1fr)]">
                  <dt className="text-ink-3">{labels.get(change.field) ?? change.field}</dt>
                  <dd className="min-w-0 break-words whitespace-pre-line">
                    <Change change={change} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Change({ change: { before, after } }: { change: ListedChange }) {
  const words = useWords(importChangesText)
  const locale = useLocale()
  const [was, becomes] = [listedWords(before, locale), listedWords(after, locale)]
  if (before.is === 'text' && was !== '') return <ChangedText before={was} after={becomes} />
  return (
    <span className="flex flex-wrap items-baseline gap-x-3">
      {was === '' ? <span className="text-ink-3">{words.empty}</span> : <Gone>{was}</Gone>}
      <span aria-hidden="true" className="text-ink-3">
        →
      </span>
      <Added>{becomes}</Added>
    </span>
  )
}

import type { FormValues } from '#app/domain/form.ts'
import { valuesOfPart } from '#app/domain/scenario/part-values.ts'
import type { ScenarioPart } from '#app/domain/scenario/parts.ts'
import { clockText } from '#app/domain/time.ts'
import { draftingText } from '#app/text/drafting.ts'
import { Notice } from '../kit/notice.tsx'
import { useLocale, useWords } from '../words.ts'
import { labelOf } from './words.ts'

/** Two versions of one part, side by side where they differ, and the way to either. */
export interface Conflict {
  typed: FormValues
  stored: FormValues
  savedBy: string | null
  savedAt: Date
}

export function ConflictNotice({ part, conflict }: { part: ScenarioPart; conflict: Conflict }) {
  const words = useWords(draftingText).conflict
  const locale = useLocale()
  const { typed, stored, savedBy, savedAt } = conflict
  return (
    <div data-error-summary tabIndex={-1} role="alert" className="mb-6">
      <Notice look="warning" title={words.title}>
        <p>{words.by(savedBy ?? words.somebody, clockText(savedAt))}</p>
      </Notice>
      <table className="mt-3 w-full text-[0.9375rem]">
        <thead>
          <tr className="border-b border-line-strong text-left text-[0.8125rem] text-ink-3">
            <th scope="col" className="w-[9em] py-2 pr-3">
              {words.field}
            </th>
            <th scope="col" className="py-2 pr-3">
              {words.yours}
            </th>
            <th scope="col" className="py-2">
              {words.stored}
            </th>
          </tr>
        </thead>
        <tbody>
          {differing(valuesOfPart(typed, part), valuesOfPart(stored, part)).map(({ name, yours, theirs }) => (
            <tr key={name} className="border-b border-line align-top">
              <th scope="row" className="py-2 pr-3 text-left font-normal text-ink-3">
                {labelOf(name, locale)}
              </th>
              <td className="py-2 pr-3 whitespace-pre-line">{yours || words.empty}</td>
              <td className="py-2 whitespace-pre-line">{theirs || words.empty}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function differing(yours: FormValues, theirs: FormValues) {
  const names = [...new Set([...Object.keys(yours), ...Object.keys(theirs)])]
  return names
    .map((name) => ({ name, yours: shown(yours[name]), theirs: shown(theirs[name]) }))
    .filter((row) => row.yours !== row.theirs)
}

function shown(value: string | string[] | undefined): string {
  return [value ?? ''].flat().join('、')
}

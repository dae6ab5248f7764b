import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { ImportNoun } from '#app/domain/import/mapping.ts'
import { worded } from '#app/text/field-errors.ts'
import { importPageText } from '#app/text/import-page.ts'
import { importPreviewText } from '#app/text/import-preview.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Button } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { useLocale, useWords } from '../words.ts'
import type { CheckedProps } from './checked-list.tsx'
import { SheetColumns } from './sheet-columns.tsx'
import { type SettledWord, WordField } from './word-field.tsx'

interface Props {
  noun: ImportNoun
  ownerName: string | null
  at: CheckedProps
  answer?: { values: FormValues; errors: FieldErrors }
}

/** What the reader could not know: what columns hold and which tags words stand for. */
export function Settling({ noun, ownerName, at, answer }: Props) {
  const words = useWords(importPreviewText)
  const { check } = useWords(importPageText).upload
  const errors = worded(answer?.errors, useLocale())
  const settled = at.preview.words.map(({ word, takenFor, rows }): SettledWord => ({ word, takenFor, rows, tag: '' }))
  const unknown = settled.filter(({ takenFor }) => takenFor === null)
  const normalised = settled.filter(({ takenFor }) => takenFor !== null)
  const decided = at.decided.map(({ word, tag }): SettledWord => ({ word, tag: tag ?? '', keep: tag === null }))
  const all = [...unknown, ...decided, ...normalised]
  const fieldsOf = (some: SettledWord[]) =>
    some.map((each) => <WordField key={each.word} at={all.indexOf(each)} settled={each} />)
  return (
    <>
      <ErrorSummary title={check} errors={errors} />
      <FormStateProvider state={{ values: answer?.values ?? {}, errors }}>
        <form method="post" data-once className="mt-8">
          {at.sheets.map((sheet, number) => (
            <SheetColumns
              key={sheet.name}
              {...{ at: number, noun, sheet, ownerName }}
              needsUnit={at.preview.problems.some(
                (each) => each.sheet === sheet.name && each.code === 'amountUnitMissing',
              )}
              only={at.sheets.length === 1 || !at.sheets.some(({ recognised }) => recognised)}
            />
          ))}
          {all.length > 0 ? <h2 className="mt-8 pb-1">{words.tags.title}</h2> : null}
          {unknown.length > 0 ? <p className="pb-3 text-ink-2">{words.tags.unknown}</p> : null}
          {fieldsOf(unknown)}
          {decided.length > 0 ? <p className="pb-3 text-ink-2">{words.tags.decided}</p> : null}
          {fieldsOf(decided)}
          {normalised.length > 0 ? (
            <details className="border-b border-line pb-2">
              <summary className="min-h-11 cursor-pointer py-2.5 text-ink-2">
                {words.tags.normalised} {words.tags.more(normalised.length)}
              </summary>
              {fieldsOf(normalised)}
            </details>
          ) : null}
          <div className="mt-4">
            <Button>{words.save}</Button>
          </div>
        </form>
      </FormStateProvider>
    </>
  )
}

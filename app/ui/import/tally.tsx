import type { RowCounts } from '#app/domain/import/preview.ts'
import { importText } from '#app/text/import.ts'
import { importChangesText } from '#app/text/import-changes.ts'
import { importPreviewText } from '#app/text/import-preview.ts'
import { useLocale, useWords } from '../words.ts'

/** How many rows there are of each sort; the numbers carry the page. */
export function Tally({ counts }: { counts: RowCounts }) {
  const words = useWords(importPreviewText).check
  const changes = useWords(importChangesText)
  const reasons = useWords(importText).skipped
  const between = useLocale() === 'zh' ? '、' : ', '
  const { all, good, warned, refused, existing, changed, unchanged, leftOut, skipped } = counts
  const figures = [
    { label: words.all, count: all, look: '' },
    { label: words.good, count: good, look: good > 0 ? 'text-success' : '' },
    { label: words.warned, count: warned, look: warned > 0 ? 'text-warning' : '' },
    { label: words.refused, count: refused, look: refused > 0 ? 'text-danger' : '' },
    { label: words.existing, count: existing, look: '' },
    ...(changed > 0 ? [{ label: changes.changed, count: changed, look: 'text-success' }] : []),
    ...(unchanged > 0 ? [{ label: changes.unchanged, count: unchanged, look: '' }] : []),
    ...(leftOut > 0 ? [{ label: words.leftOut, count: leftOut, look: '' }] : []),
  ]
  const list = skipped.map(({ reason, count }) => words.skippedOf(reasons[reason], count)).join(between)
  return (
    <>
      <p className="pb-3 text-ink-2">{words.nothingYet}</p>
      <dl className="flex flex-wrap gap-y-4 border-y border-line py-4">
        {figures.map(({ label, count, look }) => (
          <div key={label} className="flex min-w-[8.5rem] flex-1 flex-col-reverse pr-4">
            <dt className="text-[0.8125rem] text-ink-3">{label}</dt>
            <dd className={`text-2xl font-semibold tabular-nums ${look}`}>{words.rows(count)}</dd>
          </div>
        ))}
      </dl>
      {list ? <p className="pt-2 text-sm text-ink-3">{words.skipped(list)}</p> : null}
    </>
  )
}

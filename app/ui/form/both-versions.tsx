import type { FormValues } from '#app/domain/form.ts'
import { clockText } from '#app/domain/time.ts'
import { draftingText } from '#app/text/drafting.ts'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../words.ts'

/** What one person typed and another saved meanwhile. */
export interface TwoVersions {
  typed: FormValues
  stored: FormValues
  savedAt: Date
  /** Whom it was saved by, where that is known. */
  savedBy?: string | null
}

/** Two versions of a form field by field where they differ: nothing was overwritten, and nothing is lost. */
export function BothVersions({ versions, labels }: { versions: TwoVersions; labels: Record<string, string> }) {
  const words = useWords(draftingText).conflict
  const { typed, stored, savedAt, savedBy } = versions
  const rows = Object.entries(labels)
    .map(([name, label]) => ({ name, label, yours: shown(typed[name]), theirs: shown(stored[name]) }))
    .filter(({ yours, theirs }) => yours !== theirs)
  return (
    <div data-error-summary tabIndex={-1} role="alert" className="mb-6">
      <Notice look="warning" title={words.title}>
        <p>{words.by(savedBy ?? words.somebody, clockText(savedAt))}</p>
      </Notice>
      <dl className="mt-3 border-t border-line text-[0.9375rem]">
        {rows.map(({ name, label, yours, theirs }) => (
          <div key={name} className="grid gap-x-6 gap-y-1 border-b border-line py-2.5 sm:grid-cols-[8em_1fr_1fr]">
            <dt className="font-semibold">{label}</dt>
            <dd className="whitespace-pre-line">
              <span className="block text-[0.8125rem] text-ink-3">{words.yours}</span>
              {yours || words.empty}
            </dd>
            <dd className="whitespace-pre-line">
              <span className="block text-[0.8125rem] text-ink-3">{words.stored}</span>
              {theirs || words.empty}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function shown(value: string | string[] | undefined): string {
  return [value ?? ''].flat().join('、')
}

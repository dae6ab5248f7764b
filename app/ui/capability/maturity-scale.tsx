import { readinessRange } from '#app/domain/capability/readiness.ts'
import { MATURITIES } from '#app/domain/vocabulary.ts'
import { maturityText } from '#app/text/maturity.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { useWords } from '../words.ts'

/** What the steps of maturity mean, folded: it is looked up once. */
export function MaturityScale() {
  const words = useWords(maturityText)
  const { maturity } = useWords(vocabularyText)
  return (
    <details className="text-sm">
      <summary className="min-h-9 py-1.5 font-semibold">{words.scaleTitle}</summary>
      <p className="pt-1 text-ink-3">{words.scaleLead}</p>
      <dl className="mt-2 border-t border-line">
        {MATURITIES.map((step) => (
          <div key={step} className="border-b border-line py-2">
            <dt>
              <span className="font-semibold">{maturity[step]}</span>{' '}
              <span className="text-ink-3">{words.trl(readinessRange(step))}</span>
            </dt>
            <dd className="text-ink-2">{words.means[step]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

import { partWith } from '#app/domain/scenario/parts.ts'
import { fieldOfChange, type TriedDraft } from '#app/domain/standing/draft-change.ts'
import type { Supply } from '#app/domain/standing/supply.ts'
import { supplyText } from '#app/text/supply.ts'
import { scenarioAddress } from '../agency/addresses.ts'
import type { TagNames } from '../matching/evidence-words.ts'
import { useLocale, useWords } from '../words.ts'
import { draftChangeWords, effectWords } from './effect-words.ts'

interface Props {
  id: string
  effects: TriedDraft[]
  now: Supply
  tagNames: TagNames
  mayWrite: boolean
}

/** The changes with the largest effect, each with its numbers and the way to its field. */
export function EffectList({ effects, ...shared }: Props) {
  const words = useWords(supplyText)
  return (
    <section className="pt-8">
      <h2 className="text-lg">{words.effects}</h2>
      {effects.length === 0 ? (
        <p className="pt-1 text-ink-2">{words.noEffects}</p>
      ) : (
        <>
          <p className="prose pt-1 pb-3 text-[0.9375rem] text-ink-2">{words.effectsLead}</p>
          <ul aria-label={words.effects} className="border-t border-line">
            {effects.map((tried) => (
              <li key={JSON.stringify(tried.change)} data-row className="border-b border-line">
                <EffectLine tried={tried} {...shared} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function EffectLine({ tried, id, now, tagNames, mayWrite }: Omit<Props, 'effects'> & { tried: TriedDraft }) {
  const words = useWords(supplyText)
  const locale = useLocale()
  const what = draftChangeWords(tried.change, tagNames, locale)
  const { rises, by, fromTo } = effectWords(tried, now, locale)
  const field = fieldOfChange(tried.change)
  return (
    <div className="grid items-baseline gap-x-5 py-2 sm:grid-cols-[9.5em_minmax(0,1fr)_12em_auto]">
      <span className={`inline-flex items-center gap-1.5 font-semibold ${rises ? 'text-match' : 'text-warning'}`}>
        <svg aria-hidden="true" viewBox="0 0 10 10" className="h-2.5 w-2.5 flex-none">
          <path d={rises ? 'M5 0 10 10H0Z' : 'M0 0H10L5 10Z'} className="fill-current" />
        </svg>
        {by}
      </span>
      <span>{what}</span>
      <span className="text-ink-2">{fromTo}</span>
      {mayWrite ? (
        <a
          href={`${scenarioAddress(id)}/parts/${partWith(field)}#field-${field}`}
          aria-label={words.goOf(what)}
          className="link inline-flex min-h-11 items-center whitespace-nowrap text-ink-2 sm:min-h-8"
        >
          {words.go}
        </a>
      ) : null}
    </div>
  )
}

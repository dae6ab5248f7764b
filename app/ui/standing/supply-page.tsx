import type { TriedDraft } from '#app/domain/standing/draft-change.ts'
import { allFitting, type Supply } from '#app/domain/standing/supply.ts'
import type { Evidence } from '#app/matching/evidence.ts'
import { agencyText } from '#app/text/agency.ts'
import { supplyText } from '#app/text/supply.ts'
import { scenarioAddress } from '../agency/addresses.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { evidenceWords, type TagNames } from '../matching/evidence-words.ts'
import { useLocale, useWords } from '../words.ts'
import { EffectList } from './effect-list.tsx'
import { SupplyFigures } from './supply-figures.tsx'

interface Found {
  supply: Supply
  more: boolean
  reasons: { shared: { evidence: Evidence; companies: number }[]; over: number; fitting: boolean }
  effects: TriedDraft[]
  tagNames: TagNames
}

interface Props {
  preview: { id: string; title: string; mayWrite: boolean; found: Found | null }
}

/** How many companies a need would find as it is written now: numbers, reasons, and what would change them. */
export function SupplyPage({ preview: { id, title, mayWrite, found } }: Props) {
  const words = useWords(supplyText)
  const { desk, scenarios, untitled } = useWords(agencyText)
  const address = scenarioAddress(id)
  return (
    <div className="max-w-4xl">
      <PageHead
        crumbs={[
          { label: desk, href: '/agency' },
          { label: scenarios, href: '/agency/scenarios' },
          { label: title || untitled, href: address },
        ]}
        title={words.title}
        lead={words.lead}
      />
      {found ? (
        <>
          <h2 className="pb-3 text-xl">{headline(found, words)}</h2>
          <SupplyFigures supply={found.supply} />
          <p className="pt-2 text-sm text-ink-3">{words.unpublished}</p>
          <Reasons found={found} />
          <EffectList
            id={id}
            effects={found.effects}
            now={found.supply}
            tagNames={found.tagNames}
            mayWrite={mayWrite}
          />
        </>
      ) : (
        <Empty title={words.empty}>
          <p>{words.emptyNext}</p>
          {mayWrite ? (
            <p className="pt-4">
              <ButtonLink look="primary" href={`${address}/parts/basics`}>
                {words.write}
              </ButtonLink>
            </p>
          ) : null}
        </Empty>
      )}
      <div className="no-print flex flex-wrap gap-3 pt-8">
        <ButtonLink href={address}>{words.back}</ButtonLink>
        {found && mayWrite ? <ButtonLink href={`${address}/check`}>{words.check}</ButtonLink> : null}
      </div>
    </div>
  )
}

function headline({ supply, more }: Found, words: (typeof supplyText)['zh']): string {
  const fitting = allFitting(supply)
  if (fitting === 0) return words.fitsNone
  // When no more are counted and all of them fit, there may be more that do.
  return more && supply.near === 0 ? words.fitsMore(fitting) : words.fits(fitting)
}

function Reasons({ found: { reasons, tagNames } }: { found: Found }) {
  const words = useWords(supplyText)
  const locale = useLocale()
  const { shared, over, fitting } = reasons
  if (shared.length === 0) return null
  return (
    <section className="pt-8">
      <h2 className="text-lg">{fitting ? words.reasons : words.reasonsNear}</h2>
      <p className="pt-1 pb-3 text-[0.9375rem] text-ink-2">{words.reasonsOver(over)}</p>
      <ul aria-label={fitting ? words.reasons : words.reasonsNear} className="border-t border-line">
        {shared.map(({ evidence, companies }) => {
          const sentence = evidenceWords(evidence, tagNames, locale)
          return (
            <li key={sentence} className="flex items-baseline justify-between gap-6 border-b border-line py-2">
              <span className="min-w-0">{sentence}</span>
              <b className="flex-none text-match">{words.companies(companies)}</b>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

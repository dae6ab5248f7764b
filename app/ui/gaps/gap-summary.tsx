import { coverageOf } from '#app/domain/gaps/cell.ts'
import { companiesLink, coverageLink, needsLink, pairsLink } from '#app/domain/gaps/gap-links.ts'
import type { GapMap } from '#app/domain/gaps/gap-map.ts'
import { gapsAddress } from '#app/domain/gaps/gaps-query.ts'
import { Glyph } from '../kit/glyph.tsx'
import { useGapWords } from './gap-words.ts'

/** The tag that is looked at, or the whole market, in four numbers that lead to what they count. */
export function GapSummary({ map: { axis, chosen, whole, answering } }: { map: GapMap }) {
  const words = useGapWords()
  const { total } = chosen?.row ?? whole
  const place = { tagId: chosen?.id ?? null, column: null }
  const percent = coverageOf(total)
  const figures = [
    { side: 'need', glyph: words.needGlyph, label: words.openNeeds, figure: total.needs, href: needsLink(place) },
    {
      side: 'supply',
      glyph: words.companyGlyph,
      label: words.companies,
      figure: total.companies,
      href: companiesLink(place, answering),
    },
    { side: 'match', glyph: words.matchGlyph, label: words.pairs, figure: total.pairs, href: pairsLink(place) },
    {
      side: 'match',
      glyph: words.matchGlyph,
      label: words.coverageOfNeeds,
      figure: percent === null ? '--' : `${percent}%`,
      href: coverageLink(place, total),
    },
  ] as const
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2>{chosen?.name ?? words.everything}</h2>
        {chosen ? (
          <a
            href={gapsAddress({ axis, tag: null })}
            className="link no-print inline-flex min-h-11 items-center text-sm"
          >
            {words.backToEverything}
          </a>
        ) : null}
      </div>
      <dl className="mt-3 grid grid-cols-2 gap-x-6 border-t border-line-strong sm:grid-cols-4">
        {figures.map(({ side, glyph, label, figure, href }) => (
          <div key={label} className="flex flex-col border-b border-line py-3">
            <dt className="order-last flex items-center gap-1.5 text-sm text-ink-2">
              <Glyph side={side}>{glyph}</Glyph>
              {label}
            </dt>
            <dd className="text-[2rem] leading-tight font-bold">
              <a href={href} className={`hover:underline ${LOOKS[side]}`}>
                {figure}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

const LOOKS = { need: 'text-need', supply: 'text-supply', match: 'text-match' } as const

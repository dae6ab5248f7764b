import { type MatchingQuery, matchingAddress } from '#app/domain/match/view-query.ts'
import { matchingViewText } from '#app/text/matching-view.ts'
import { Glyph } from '../kit/glyph.tsx'
import { useWords } from '../words.ts'

/** An organisation of the viewer that stands in the market. */
export interface OwnPlace {
  kind: 'agency' | 'company'
  id: string
  name: string
}

/** Where the viewer's own organisations stand: the market seen from there. */
export function Mine({ places, query }: { places: OwnPlace[]; query: MatchingQuery }) {
  const words = useWords(matchingViewText)
  if (places.length === 0) return null
  return (
    <section aria-label={words.mine} className="pb-5">
      <h2 className="pb-2">{words.mine}</h2>
      <ul className="flex flex-wrap gap-3">
        {places.map(({ kind, id, name }) => (
          <li key={id}>
            <a
              href={matchingAddress(query, kind === 'agency' ? { agency: id } : { company: id })}
              className="flex min-h-12 items-center gap-3 rounded-lg border border-line-strong bg-surface px-4 py-2 hover:bg-match-tint"
            >
              <Glyph side={kind === 'agency' ? 'need' : 'supply'}>
                {kind === 'agency' ? words.needGlyph : words.companyGlyph}
              </Glyph>
              <span>
                <b className="block leading-snug">{name}</b>
                <span className="text-sm text-ink-2">{kind === 'agency' ? words.mineAgency : words.mineCompany}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

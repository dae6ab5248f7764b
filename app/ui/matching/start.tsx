import type { Branch, TagSize } from '#app/domain/match/view.ts'
import { type MatchingQuery, matchingAddress } from '#app/domain/match/view-query.ts'
import { matchingViewText } from '#app/text/matching-view.ts'
import { Glyph } from '../kit/glyph.tsx'
import { Notice } from '../kit/notice.tsx'
import { Tag, Tags } from '../kit/tag.tsx'
import { useWords } from '../words.ts'
import { Mine, type OwnPlace } from './mine.tsx'
import { TagSearch } from './tag-search.tsx'

interface Props {
  branches: Branch[]
  query: MatchingQuery
  unknown: { word: string; meant: TagSize[] } | null
  mine: OwnPlace[]
}

/** Where the view begins: every industry with its demand and its supply, back to back. */
export function Start({ branches, query, unknown, mine }: Props) {
  const words = useWords(matchingViewText)
  const largest = Math.max(1, ...branches.flatMap(({ needs, companies }) => [needs, companies]))
  const shown = branches.filter(({ needs, companies }) => needs + companies > 0)
  return (
    <>
      {unknown ? <Unknown {...unknown} query={query} /> : null}
      <Mine places={mine} query={query} />
      <div className="max-w-md">
        <TagSearch id="tag" query={query} />
      </div>
      <h2 className="pt-4">{words.chooseTitle}</h2>
      <p className="text-sm text-ink-3">{words.chooseNote}</p>
      <div className="mt-4 flex items-center justify-between text-sm font-semibold md:justify-center md:gap-48">
        <span className="flex items-center gap-2">
          <Glyph side="need">{words.needGlyph}</Glyph>
          {words.needColumn}
        </span>
        <span className="flex items-center gap-2">
          {words.companyColumn}
          <Glyph side="supply">{words.companyGlyph}</Glyph>
        </span>
      </div>
      <ul className="mt-2 border-b border-line">
        {shown.map((branch) => (
          <li key={branch.id} className="border-t border-line">
            <IndustryRow branch={branch} largest={largest} href={matchingAddress(query, { tag: branch.id })} />
          </li>
        ))}
      </ul>
    </>
  )
}

function IndustryRow({ branch, largest, href }: { branch: Branch; largest: number; href: string }) {
  const words = useWords(matchingViewText)
  const { name, needs, companies } = branch
  return (
    <a
      href={href}
      data-row
      className="grid grid-cols-2 items-center gap-x-3 py-2.5 hover:bg-match-tint md:min-h-12 md:grid-cols-[1fr_13em_1fr] md:py-1"
    >
      <b className="col-span-2 text-center md:order-2 md:col-span-1">{name}</b>
      <SideBar side="need" share={needs / largest} count={needs} />
      <SideBar side="supply" share={companies / largest} count={companies} />
      <span className="sr-only">{words.sizes(needs, companies)}</span>
    </a>
  )
}

const FILLS = { need: 'fill-need', supply: 'fill-supply' } as const

/** A bar that grows from the middle outwards, its number at its end. */
function SideBar({ side, share, count }: { side: 'need' | 'supply'; share: number; count: number }) {
  const width = Math.round(1000 * share) / 10
  const left = side === 'need'
  return (
    <span
      aria-hidden="true"
      className={`flex items-center gap-3 text-[0.9375rem] ${left ? 'flex-row-reverse md:order-1' : 'md:order-3'}`}
    >
      <span className={`w-7 flex-none font-semibold ${left ? 'text-left text-need' : 'text-right text-supply'}`}>
        {count}
      </span>
      <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none" className="h-2.5 min-w-0 flex-1">
        <rect x={left ? 100 - width : 0} width={width} height="10" className={FILLS[side]} />
      </svg>
    </span>
  )
}

function Unknown({ word, meant, query }: { word: string; meant: TagSize[]; query: MatchingQuery }) {
  const words = useWords(matchingViewText)
  return (
    <div className="mb-5">
      <Notice look="warning" title={words.unknown(word)} live>
        <p>{meant.length > 0 ? words.meant : words.unknownNext}</p>
        {meant.length > 0 ? (
          <Tags>
            {meant.map((tag) => (
              <Tag key={tag.id} href={matchingAddress(query, { tag: tag.id })}>
                {tag.name}
              </Tag>
            ))}
          </Tags>
        ) : null}
      </Notice>
    </div>
  )
}

import type { ReactNode } from 'react'
import { FITTING_SCORE } from '#app/domain/match/score.ts'
import type { BoardCompany, BoardNeed } from '#app/domain/match/view.ts'
import { type MatchingQuery, matchingAddress } from '#app/domain/match/view-query.ts'
import { matchingViewText } from '#app/text/matching-view.ts'
import { useWords } from '../words.ts'
import { AlikeCount } from './alike-note.tsx'
import { CompanyMeta, NeedMeta } from './card-meta.tsx'

interface Common {
  query: MatchingQuery
  selected: boolean
  compact: boolean
}

/** A need; without a fitting company it says so and leads to the nearest ones. */
export function NeedCard({ need, query, selected, compact, now }: Common & { need: BoardNeed; now: Date }) {
  const words = useWords(matchingViewText)
  if (!need.best) {
    const href = matchingAddress(query, { scenario: need.code })
    return (
      <Card side="need" href={href} title={need.title} compact={compact} gap>
        {words.noCompany(FITTING_SCORE)}
      </Card>
    )
  }
  return (
    <Card
      side="need"
      href={matchingAddress(query, { pair: need.best })}
      title={need.title}
      note={<AlikeCount side="need" count={need.alike} />}
      {...{ selected, compact }}
    >
      <NeedMeta need={need} now={now} />
    </Card>
  )
}

/** A company; without a fitting need it says so and leads to the nearest ones. */
export function CompanyCard({ company, query, selected, compact }: Common & { company: BoardCompany }) {
  const words = useWords(matchingViewText)
  if (!company.best) {
    const href = matchingAddress(query, { company: company.id })
    return (
      <Card side="supply" href={href} title={company.name} compact={compact} gap>
        {words.noNeed(FITTING_SCORE)}
      </Card>
    )
  }
  return (
    <Card
      side="supply"
      href={matchingAddress(query, { pair: company.best })}
      title={company.name}
      note={<AlikeCount side="offer" count={company.alike} />}
      {...{ selected, compact }}
    >
      <CompanyMeta company={company} />
    </Card>
  )
}

const LOOKS = {
  plain: 'border border-line bg-surface px-[0.875rem] hover:border-match',
  selected: 'border-2 border-match bg-surface px-[0.8125rem]',
  needGap: 'border border-dashed border-need bg-need-tint px-[0.875rem] text-need hover:border-solid',
  supplyGap: 'border border-dashed border-supply bg-supply-tint px-[0.875rem] text-supply hover:border-solid',
} as const

function Card(props: {
  side: 'need' | 'supply'
  href: string
  title: string
  gap?: boolean
  selected?: boolean
  compact: boolean
  /** Never cut, unlike what stands before it. */
  note?: ReactNode
  children: ReactNode
}) {
  const { side, href, title, gap = false, selected = false, compact, note, children } = props
  const look = gap ? (`${side}Gap` as const) : selected ? 'selected' : 'plain'
  return (
    <li className={`break-inside-avoid ${compact ? 'h-[3.75rem]' : 'h-[5.75rem]'}`}>
      <a
        href={href}
        data-swap={gap ? undefined : ''}
        aria-current={selected ? 'true' : undefined}
        title={title}
        className={`flex h-full flex-col justify-between overflow-hidden rounded-[9px] ${compact ? 'py-1.5' : 'py-2.5'} ${LOOKS[look]}`}
      >
        <b className={`text-[0.9375rem] leading-[1.4] ${compact ? 'line-clamp-1' : 'line-clamp-2'}`}>{title}</b>
        <span className={`flex gap-2 text-[0.8125rem] ${gap ? '' : 'text-ink-3'}`}>
          <span className="line-clamp-1 min-w-0">{children}</span>
          <span className="flex-none">{note}</span>
        </span>
      </a>
    </li>
  )
}

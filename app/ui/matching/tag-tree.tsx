import type { Branch, TagSize } from '#app/domain/match/view.ts'
import { type MatchingQuery, matchingAddress } from '#app/domain/match/view-query.ts'
import { matchingViewText } from '#app/text/matching-view.ts'
import { useWords } from '../words.ts'
import { TagSearch } from './tag-search.tsx'

interface Props {
  branches: Branch[]
  query: MatchingQuery
  currentId: string | null
}

/** The industries with both sizes; beside the board, or folded above it where there is no room. */
export function TagTree(props: Props) {
  const words = useWords(matchingViewText)
  return (
    <div className="no-print">
      <details className="mb-4 rounded-lg border border-line bg-surface px-4 lg:hidden">
        <summary className="min-h-11 py-2.5 font-semibold">{words.changeIndustry}</summary>
        <div className="pb-4">
          <TagSearch id="tag-folded" query={props.query} />
          <Tree {...props} />
        </div>
      </details>
      <div className="hidden lg:block">
        <TagSearch id="tag" query={props.query} />
        <Tree {...props} />
      </div>
    </div>
  )
}

function Tree({ branches, query, currentId }: Props) {
  const words = useWords(matchingViewText)
  const shown = branches.filter(({ needs, companies, id }) => needs + companies > 0 || id === currentId)
  return (
    <nav aria-label={words.industries}>
      <p aria-hidden="true" className="flex justify-end gap-1 px-2.5 pb-1 text-xs text-ink-3">
        <span className="text-need">{words.needsShort}</span>/
        <span className="text-supply">{words.companiesShort}</span>
      </p>
      <ul>
        {shown.map((branch) => (
          <li key={branch.id}>
            <TagLine tag={branch} query={query} current={branch.id === currentId} />
            {branch.below.length > 0 ? (
              <ul className="pb-1">
                {branch.below.map((tag) => (
                  <li key={tag.id}>
                    <TagLine tag={tag} query={query} current={tag.id === currentId} below />
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function TagLine(props: { tag: TagSize; query: MatchingQuery; current: boolean; below?: boolean }) {
  const { tag, query, current, below = false } = props
  const words = useWords(matchingViewText)
  return (
    <a
      href={matchingAddress(query, { tag: tag.id })}
      data-row
      aria-current={current ? 'true' : undefined}
      className={`flex min-h-11 items-center justify-between gap-3 rounded-[7px] px-2.5 py-1 hover:bg-match-tint aria-[current]:bg-match-tint aria-[current]:font-semibold aria-[current]:text-match lg:min-h-9 ${below ? 'pl-6 text-sm text-ink-2' : 'text-[0.9375rem]'}`}
    >
      <span className="min-w-0 leading-snug">{tag.name}</span>
      <span aria-hidden="true" className="flex-none text-[0.8125rem] font-normal whitespace-nowrap text-ink-3">
        {tag.needs} / {tag.companies}
      </span>
      <span className="sr-only">{words.sizes(tag.needs, tag.companies)}</span>
    </a>
  )
}

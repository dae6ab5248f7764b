import { addressOf } from '#app/domain/desk/address.ts'
import { type DeskQuery, deskAddress, WHOLE_DESK } from '#app/domain/desk/desk-query.ts'
import { matchDeskText } from '#app/text/match-desk.ts'
import { useWords } from '../words.ts'

const TAB = 'inline-flex min-h-11 items-center border-b-[3px] px-1 text-[0.9375rem] no-underline'

/** The three ways to look at the desk; table and board keep the filter. */
export function DeskTabs({ query, at }: { query: DeskQuery | null; at: 'suggestions' | DeskQuery['view'] }) {
  const words = useWords(matchDeskText)
  const hrefOf = (view: DeskQuery['view']) => deskAddress(query ?? WHOLE_DESK, { view })
  const tabs = [
    { key: 'suggestions', label: words.suggestions, href: addressOf('suggestions') },
    { key: 'table', label: words.view.table, href: hrefOf('table') },
    { key: 'board', label: words.view.board, href: hrefOf('board') },
  ]
  return (
    <nav aria-label={words.views} className="no-print mb-5 flex gap-6 border-b border-line">
      {tabs.map(({ key, label, href }) => (
        <a
          key={key}
          href={href}
          aria-current={key === at ? 'page' : undefined}
          className={`${TAB} ${key === at ? 'border-match font-semibold text-match' : 'border-transparent text-ink-2 hover:text-ink'}`}
        >
          {label}
        </a>
      ))}
    </nav>
  )
}

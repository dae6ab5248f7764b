import { frameText } from '#app/text/frame.ts'
import { Mark } from '../kit/mark.tsx'
import { useWords } from '../words.ts'
import type { Site } from './frame.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { NoticeLink } from './notice-link.tsx'
import { PersonMenu } from './person-menu.tsx'

/** The two lists come first: they are what the site is for. */
const NAV = [
  { key: 'lists', href: '/lists', go: 'l' },
  { key: 'capabilities', href: '/capabilities', go: 'c' },
  { key: 'scenarios', href: '/scenarios', go: 's' },
  { key: 'matching', href: '/matching', go: 'm' },
  { key: 'events', href: '/events', go: 'e' },
  { key: 'help', href: '/help', go: 'h' },
] as const

export function Header({ site }: { site: Site | undefined }) {
  const words = useWords(frameText)
  return (
    <header className="no-print border-b border-line bg-surface">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-4 px-4 sm:px-6 lg:min-h-16 lg:flex-nowrap lg:gap-x-7">
        <a
          href="/"
          className="flex min-h-14 items-center gap-2.5 text-[1.1875rem] font-bold tracking-wide whitespace-nowrap"
        >
          <Mark />
          {words.siteName}
        </a>
        <nav
          aria-label={words.mainNav}
          className="order-last -mx-4 flex w-screen gap-x-6 overflow-x-auto px-4 text-[0.9375rem] whitespace-nowrap text-ink-2 lg:order-none lg:mx-0 lg:w-auto lg:overflow-visible lg:px-0"
        >
          {NAV.map(({ key, href, go }) => (
            <a
              key={key}
              href={href}
              data-go={go}
              aria-current={isAt(site?.path, href) ? 'page' : undefined}
              className="inline-flex min-h-11 items-center hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:shadow-[inset_0_-2px_0_var(--color-match)] lg:min-h-16"
            >
              {words[key]}
            </a>
          ))}
        </nav>
        <div className="ml-auto flex items-center gap-4 text-sm text-ink-2">
          <a
            href="/search"
            data-search-link
            className="hidden min-h-11 items-center gap-1.5 hover:text-ink sm:inline-flex"
          >
            {words.search} <kbd>/</kbd>
          </a>
          <LanguageSwitch />
          {site?.viewer ? <NoticeLink unread={site.unread} /> : null}
          <PersonMenu viewer={site?.viewer ?? null} />
        </div>
      </div>
    </header>
  )
}

function isAt(path: string | undefined, href: string): boolean {
  return path === href || (path?.startsWith(`${href}/`) ?? false)
}

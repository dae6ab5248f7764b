import { frameText } from '#app/text/frame.ts'
import { Mark } from '../kit/mark.tsx'
import { useWords } from '../words.ts'

const LINKS = [
  { key: 'help', href: '/help' },
  { key: 'accessibility', href: '/accessibility' },
  { key: 'privacy', href: '/privacy' },
] as const

export function Footer() {
  const words = useWords(frameText)
  return (
    <footer className="border-t border-line text-sm text-ink-3">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-1 px-4 py-6 sm:px-6">
        <span className="flex items-center gap-2">
          <Mark className="h-4 w-[23px]" /> {words.tagline}
        </span>
        <span className="no-print ml-auto flex gap-x-5">
          {LINKS.map(({ key, href }) => (
            <a key={key} href={href} className="inline-flex min-h-11 items-center hover:text-ink">
              {words[key]}
            </a>
          ))}
        </span>
        <p className="w-full">{words.footerNote}</p>
      </div>
    </footer>
  )
}

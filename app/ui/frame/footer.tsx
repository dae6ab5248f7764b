import { IDENTITY_KEYS, type Identity, registerOf } from '#app/domain/site/identity.ts'
import { frameText } from '#app/text/frame.ts'
import { siteText } from '#app/text/site.ts'
import { Mark } from '../kit/mark.tsx'
import { useWords } from '../words.ts'

const LINKS = [
  { key: 'about', href: '/about' },
  { key: 'help', href: '/help' },
  { key: 'accessibility', href: '/accessibility' },
  { key: 'privacy', href: '/privacy' },
  { key: 'chain', href: '/chain' },
] as const

/** The foot of every page: what the site is, its own pages, and who runs it as far as that was filled in. */
export function Footer({ identity }: { identity: Identity }) {
  const words = useWords(frameText)
  return (
    <footer className="border-t border-line text-sm text-ink-3">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-1 px-4 py-6 sm:px-6">
        <span className="flex items-center gap-2">
          <Mark className="h-4 w-[23px]" /> {words.tagline}
        </span>
        <span className="no-print ml-auto flex flex-wrap gap-x-5">
          {LINKS.map(({ key, href }) => (
            <a key={key} href={href} className="inline-flex min-h-11 items-center hover:text-ink">
              {words[key]}
            </a>
          ))}
        </span>
        <p className="w-full">{words.footerNote}</p>
        <Identifiers identity={identity} />
      </div>
    </footer>
  )
}

function Identifiers({ identity }: { identity: Identity }) {
  const words = useWords(siteText)
  const said = IDENTITY_KEYS.flatMap((key) => (identity[key] ? [{ key, value: identity[key] }] : []))
  if (said.length === 0) return null
  return (
    <dl className="flex w-full flex-wrap gap-x-6 gap-y-1">
      {said.map(({ key, value }) => {
        const register = registerOf(key, value)
        return (
          <div key={key} className="flex gap-x-2">
            <dt>{words.identityKey[key]}</dt>
            <dd>
              {register ? (
                <a href={register} rel="noreferrer" className="link">
                  {value}
                </a>
              ) : (
                value
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

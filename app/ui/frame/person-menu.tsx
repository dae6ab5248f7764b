import { frameText } from '#app/text/frame.ts'
import { ButtonLink } from '../kit/button.tsx'
import { useWords } from '../words.ts'
import type { Site } from './frame.tsx'

/** The desks somebody may open, the account, and the way out; for a visitor the way in. */
export function PersonMenu({ viewer }: { viewer: Site['viewer'] }) {
  const words = useWords(frameText)
  if (!viewer)
    return (
      <ButtonLink href="/sign-in" className="whitespace-nowrap">
        {words.signIn}
      </ButtonLink>
    )
  return (
    <details data-menu className="relative">
      <summary className="flex min-h-11 list-none items-center gap-1 font-semibold text-ink whitespace-nowrap">
        {viewer.name} <span aria-hidden="true">▾</span>
      </summary>
      <div className="absolute right-0 z-10 min-w-44 rounded-lg border border-line-strong bg-surface py-1">
        {desksOf(viewer).map(({ key, href }) => (
          <a key={key} href={href} className="flex min-h-11 items-center px-4 text-ink hover:bg-match-tint">
            {words[key]}
          </a>
        ))}
        <form method="post" action="/sign-out" className="border-t border-line">
          <button type="submit" className="flex min-h-11 w-full items-center px-4 text-left hover:bg-match-tint">
            {words.signOut}
          </button>
        </form>
      </div>
    </details>
  )
}

function desksOf({ memberships, platformRoles }: NonNullable<Site['viewer']>) {
  const roles = new Set(platformRoles)
  return [
    { key: 'agencyDesk', href: '/agency', shown: memberships.some((m) => m.kind === 'agency') },
    { key: 'companyDesk', href: '/company', shown: memberships.some((m) => m.kind === 'company') },
    { key: 'curatorDesk', href: '/curator', shown: roles.has('curator') },
    { key: 'evaluatorDesk', href: '/evaluator', shown: roles.has('evaluator') },
    { key: 'administration', href: '/admin', shown: roles.has('administrator') },
    { key: 'audit', href: '/admin/audit', shown: roles.has('auditor') || roles.has('administrator') },
    { key: 'account', href: '/account', shown: true },
  ].filter((desk) => desk.shown) as { key: DeskKey; href: string }[]
}

type DeskKey = 'agencyDesk' | 'companyDesk' | 'curatorDesk' | 'evaluatorDesk' | 'administration' | 'audit' | 'account'

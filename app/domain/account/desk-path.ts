import type { PlatformRole, SignedIn } from '../viewer.ts'

const ROLE_DESKS: readonly { role: PlatformRole; path: string }[] = [
  { role: 'curator', path: '/curator' },
  { role: 'evaluator', path: '/evaluator' },
  { role: 'administrator', path: '/admin' },
  { role: 'auditor', path: '/admin/audit' },
]

/** The desk at which somebody begins: that of their first organisation, else of their first role, else their account. */
export function deskPathOf({ memberships, platformRoles }: SignedIn): string {
  const [first] = memberships
  if (first) return `/${first.kind}`
  return ROLE_DESKS.find(({ role }) => platformRoles.includes(role))?.path ?? '/account'
}

import type { Membership } from '#app/domain/viewer.ts'
import { organisationText } from '#app/text/organisation.ts'
import { verificationText } from '#app/text/verification.ts'
import { organisationAddress } from '../verification/addresses.ts'
import { useWords } from '../words.ts'
import { DeskSwitcher } from './desk-switcher.tsx'

/** On top of a desk: for whom it works, and what an organisation that is not verified can and cannot do yet. */
export function DeskBar({ desk, memberships }: { desk: Membership; memberships: Membership[] }) {
  return (
    <div className="no-print mx-auto max-w-page space-y-3 px-4 pt-4 text-[0.9375rem] sm:px-6 empty:hidden">
      <DeskSwitcher desk={desk} memberships={memberships} />
      <Standing desk={desk} />
    </div>
  )
}

function Standing({ desk: { organisationId, kind, role, state, organisationName } }: { desk: Membership }) {
  const words = useWords(organisationText)
  const { incompleteTitle, awaitingLink } = useWords(verificationText)
  if (state === 'verified') return null
  if (state === 'refused')
    return (
      <div className="rounded-lg bg-danger-tint px-4 py-3 text-danger">
        <p className="font-semibold">{words.refusedTitle(organisationName)}</p>
        <a className="link inline-flex min-h-11 items-center" href="/account">
          {words.refusedNext}
        </a>
      </div>
    )
  return (
    <div className="rounded-lg bg-warning-tint px-4 py-3 text-warning">
      <p className="font-semibold">
        {state === 'incomplete' ? incompleteTitle(organisationName) : words.awaitingTitle(organisationName)}
      </p>
      <p>{words.awaiting[kind]}</p>
      {role === 'owner' ? (
        <a className="link inline-flex min-h-11 items-center" href={organisationAddress(organisationId)}>
          {state === 'incomplete' ? words.refusedNext : awaitingLink}
        </a>
      ) : null}
    </div>
  )
}

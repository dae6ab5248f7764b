import { dayText } from '#app/domain/time.ts'
import { verificationText } from '#app/text/verification.ts'
import { Notice } from '../kit/notice.tsx'
import { useLocale, useWords } from '../words.ts'
import { organisationAddress } from './addresses.ts'

/** That a verification is due again since a day, with the way to ask for it; nothing while it is fresh. */
export function VerificationDue({ organisationId, since }: { organisationId: string; since: Date | null }) {
  const words = useWords(verificationText)
  const locale = useLocale()
  if (since === null) return null
  return (
    <Notice look="warning" title={words.dueSince(dayText(since, locale))}>
      <a className="link inline-flex min-h-11 items-center" href={organisationAddress(organisationId)}>
        {words.reverifyTitle}
      </a>
    </Notice>
  )
}

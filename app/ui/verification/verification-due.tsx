import { dayText } from '#app/domain/time.ts'
import type { VerificationAnswer } from '#app/domain/verification/verdict.ts'
import { answerSentence, verificationText } from '#app/text/verification.ts'
import { Notice } from '../kit/notice.tsx'
import { useLocale, useWords } from '../words.ts'
import { organisationAddress } from './addresses.ts'

interface Props {
  organisationId: string
  since: Date | null
  askedAt: Date | null
  answer: VerificationAnswer | null
  /** The viewer may see to it. */
  manages: boolean
}

/** That a verification is due again, was asked for, or was answered with a question; nothing while it is fresh. */
export function VerificationDue({ organisationId, since, askedAt, answer, manages }: Props) {
  const words = useWords(verificationText)
  const locale = useLocale()
  const link = manages ? (
    <a className="link inline-flex min-h-11 items-center" href={organisationAddress(organisationId)}>
      {words.reverifyTitle}
    </a>
  ) : (
    words.ownersAsk
  )
  return (
    <>
      {askedAt ? <Notice look="match">{words.reverifyWaiting(dayText(askedAt, locale))}</Notice> : null}
      {answer ? (
        <Notice look="warning" title={words.answered[answer.act]}>
          <p>{answerSentence(locale, answer)}</p>
          {since ? null : link}
        </Notice>
      ) : null}
      {since ? (
        <Notice look="warning" title={words.dueSince(dayText(since, locale))}>
          {link}
        </Notice>
      ) : null}
    </>
  )
}

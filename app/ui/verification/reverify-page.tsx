import type { AttachedFile } from '#app/domain/attachment/owners.ts'
import { dayText } from '#app/domain/time.ts'
import type { VerificationAnswer } from '#app/domain/verification/verdict.ts'
import { accountText } from '#app/text/account.ts'
import { answerSentence, verificationText } from '#app/text/verification.ts'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'
import { organisationAddress } from './addresses.ts'
import { Licence } from './licence.tsx'

interface Props {
  id: string
  name: string
  verifiedAt: Date | null
  reverifyAskedAt: Date | null
  licence: { files: AttachedFile[]; canWrite: boolean } | null
  answer: VerificationAnswer | null
  /** The last deed asked. */
  asked: boolean
}

/** A verified organisation asks to be looked at again: newest licence, then the question. */
export function ReverifyPage({ id, name, verifiedAt, reverifyAskedAt, licence, answer, asked }: Props) {
  const words = useWords(verificationText)
  const { account } = useWords(accountText)
  const locale = useLocale()
  const here = organisationAddress(id)
  return (
    <>
      <PageHead
        crumbs={[{ label: account, href: '/account' }]}
        eyebrow={name}
        title={words.reverifyTitle}
        lead={verifiedAt ? words.reverifyLead(dayText(verifiedAt, locale)) : undefined}
      />
      <div className="max-w-2xl space-y-3 pb-6 empty:hidden">
        {asked ? (
          <Notice look="success" live>
            {words.reverifyDone}
          </Notice>
        ) : null}
        {answer && !reverifyAskedAt ? (
          <Notice look="warning" title={words.answered[answer.act]}>
            {answerSentence(locale, answer)}
          </Notice>
        ) : null}
      </div>
      <Licence companyId={id} licence={licence} back={here} />
      {reverifyAskedAt ? (
        <p className="text-ink-2">{words.reverifyWaiting(dayText(reverifyAskedAt, locale))}</p>
      ) : (
        <form method="post" action={`${here}/reverification`} data-once>
          <Button look="primary">{words.reverifySubmit}</Button>
        </form>
      )}
    </>
  )
}

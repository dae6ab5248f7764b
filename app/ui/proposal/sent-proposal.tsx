import type { FormValues } from '#app/domain/form.ts'
import type { Standing } from '#app/domain/proposal/standing.ts'
import type { BidderQuestion } from '#app/domain/vocabulary.ts'
import { proposalText } from '#app/text/proposal.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { useWords } from '../words.ts'
import { Answers } from './answers.tsx'

interface Props {
  id: string
  standing: Standing
  /** What was sent; else what was written. */
  values: FormValues
  questions: Pick<BidderQuestion, 'question' | 'kind'>[]
  hasReceipt: boolean
  unsent: boolean
  matchId: string | null
  maySend: boolean
}

/** A proposal that is not being written: what it says, its receipt, and what can still be done. */
export function SentProposal({ id, standing, values, questions, hasReceipt, unsent, matchId, maySend }: Props) {
  const words = useWords(proposalText)
  const replaceable = standing === 'sealed' && maySend
  return (
    <>
      {unsent ? <p className="pb-3 font-semibold text-warning">{words.unsent}</p> : null}
      <div className="no-print grid gap-2.5 pb-8 empty:hidden sm:flex">
        {matchId ? (
          <ButtonLink look="match" href={`/matches/${matchId}`}>
            {words.toMatch}
          </ButtonLink>
        ) : null}
        {hasReceipt ? (
          <ButtonLink look={matchId ? 'plain' : 'primary'} href={`/company/proposals/${id}/receipt`}>
            {words.toReceipt}
          </ButtonLink>
        ) : null}
        {replaceable ? <ButtonLink href={`/company/proposals/${id}?edit`}>{words.edit}</ButtonLink> : null}
      </div>
      <h2 className="pb-2 text-lg">{words.whatWasSent}</h2>
      <Answers values={values} questions={questions} />
      {replaceable ? (
        <details className="mt-8">
          <summary className="inline-flex min-h-11 items-center gap-1 text-danger">
            {words.withdraw} <span aria-hidden="true">▾</span>
          </summary>
          <form method="post" action={`/company/proposals/${id}/withdrawal`} data-once className="max-w-prose">
            <p className="py-2">{words.withdrawAsk}</p>
            <Button look="danger">{words.withdraw}</Button>
          </form>
        </details>
      ) : null}
    </>
  )
}

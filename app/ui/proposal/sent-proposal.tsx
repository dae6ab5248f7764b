import type { FormValues } from '#app/domain/form.ts'
import type { ProposalContent } from '#app/domain/proposal/content.ts'
import type { Asked } from '#app/domain/proposal/parts.ts'
import { shownDraft } from '#app/domain/proposal/shown.ts'
import type { Standing } from '#app/domain/proposal/standing.ts'
import { proposalText } from '#app/text/proposal.ts'
import { proposalFormText } from '#app/text/proposal-form.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { useWords } from '../words.ts'
import { ProposalDocument } from './proposal-document.tsx'

interface Props {
  id: string
  standing: Standing
  /** What was written, and what the scenario asks. */
  values: FormValues
  asked: Asked
  /** What was sent; null when nothing was. */
  sentContent: ProposalContent | null
  unsent: boolean
  matchId: string | null
  maySend: boolean
}

/** A proposal that is not being written: what it says, its receipt, and what can still be done. */
export function SentProposal({ id, standing, values, asked, sentContent, unsent, matchId, maySend }: Props) {
  const words = useWords(proposalText)
  const { printView } = useWords(proposalFormText)
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
        {sentContent ? (
          <ButtonLink look={matchId ? 'plain' : 'primary'} href={`/company/proposals/${id}/receipt`}>
            {words.toReceipt}
          </ButtonLink>
        ) : null}
        {sentContent ? <ButtonLink href={`/company/proposals/${id}/print`}>{printView}</ButtonLink> : null}
        {replaceable ? <ButtonLink href={`/company/proposals/${id}?edit`}>{words.edit}</ButtonLink> : null}
      </div>
      <p className="pb-4 text-ink-3">{sentContent ? words.whatWasSent : words.whatWasWritten}</p>
      <ProposalDocument proposal={sentContent ?? shownDraft(values, asked)} />
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

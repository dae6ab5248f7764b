import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { ProposalContent } from '#app/domain/proposal/content.ts'
import type { ProposalState } from '#app/domain/proposal/lifecycle.ts'
import { minuteText, secondText } from '#app/domain/time.ts'
import type { Criterion } from '#app/domain/vocabulary.ts'
import { overtakenText } from '#app/text/overtaken.ts'
import { receivedText } from '#app/text/received-proposals.ts'
import { UnconfirmedTag } from '../amendment/proposal-amendments.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { FactList } from '../kit/facts.tsx'
import { Notice } from '../kit/notice.tsx'
import { useLocale, useWords } from '../words.ts'
import { DecisionForm } from './decision-form.tsx'
import { ProposalDocument } from './proposal-document.tsx'
import { ReceivedHead } from './received-head.tsx'
import { ProposalStateTag } from './state-tag.tsx'

interface Props {
  scenario: { id: string; code: string | null; title: string }
  proposal: {
    companyId: string
    companyName: string
    state: ProposalState
    content: ProposalContent
    receipt: string
    digest: string
    submittedAt: Date
    decisionReason: string | null
    decidedAt: Date | null
  }
  /** Amendments after which its bidder did not confirm it. */
  unconfirmed: number[]
  criteria: Criterion[]
  decidable: boolean
  selectable: boolean
  answer: { values: FormValues; errors: FieldErrors } | undefined
}

/** One received proposal to read, and to decide about where the reader may. */
export function ReceivedProposal({ scenario, proposal, unconfirmed, criteria, decidable, selectable, answer }: Props) {
  const words = useWords(receivedText)
  const { unconfirmedText } = useWords(overtakenText)
  const locale = useLocale()
  const { companyId, companyName, state, decisionReason, decidedAt } = proposal
  const facts = [
    {
      label: words.company,
      value: (
        <a className="link" href={`/companies/${companyId}`}>
          {companyName}
        </a>
      ),
    },
    { label: words.state, value: <ProposalStateTag state={state} /> },
    { label: words.submittedAt, value: secondText(proposal.submittedAt, locale) },
    { label: words.receipt, value: proposal.receipt },
    { label: words.digest, value: <code className="text-[0.8125rem] break-all">{proposal.digest}</code> },
  ]
  return (
    <div className="max-w-4xl">
      <ReceivedHead title={companyName} scenario={scenario} under>
        <ButtonLink href={`/agency/scenarios/${scenario.id}/proposals`}>{words.others}</ButtonLink>
      </ReceivedHead>
      {decisionReason ? (
        <div className="pb-6">
          <Notice
            look={state === 'selected' ? 'match' : 'need'}
            title={state === 'selected' ? words.selectedBecause : words.declinedBecause}
          >
            <p className="whitespace-pre-line">{decisionReason}</p>
            {decidedAt ? <p className="mt-1 text-sm">{minuteText(decidedAt, locale)}</p> : null}
          </Notice>
        </div>
      ) : null}
      {unconfirmed.length > 0 ? (
        <div className="pb-6">
          <UnconfirmedTag numbers={unconfirmed} />
          <p className="pt-1 text-sm text-ink-2">{unconfirmedText}</p>
        </div>
      ) : null}
      <ProposalDocument proposal={proposal.content} />
      <div className="pt-8">
        <FactList facts={facts} />
      </div>
      {criteria.length > 0 ? (
        <section className="pt-8">
          <h2 className="pb-2 text-lg">{words.needs}</h2>
          <FactList facts={criteria.map(({ name, weight }) => ({ label: `${weight}%`, value: name }))} />
        </section>
      ) : null}
      {decidable ? (
        <DecisionForm values={answer?.values ?? {}} errors={answer?.errors ?? {}} selectable={selectable} />
      ) : null}
    </div>
  )
}

import type { Asked } from '#app/domain/proposal/parts.ts'
import type { ShownProposal } from '#app/domain/proposal/shown.ts'
import { minuteText, secondText } from '#app/domain/time.ts'
import { proposalText } from '#app/text/proposal.ts'
import { proposalFormText } from '#app/text/proposal-form.ts'
import { Button } from '../kit/button.tsx'
import { FactList } from '../kit/facts.tsx'
import { useLocale, useWords } from '../words.ts'
import { proposalAddress } from './addresses.ts'
import { ProposalDocument } from './proposal-document.tsx'

interface Props {
  id: string
  scenario: { code: string | null; title: string; agencyName: string }
  proposal: ShownProposal
  asked: Asked | undefined
  /** It is being written: what is printed was not sent. */
  written: boolean
  companyName: string
  receipt: string | null
  submittedAt: Date | null
  now: Date
}

/** A proposal to be printed or kept as PDF: whose, for what, and every part; the pages are numbered. */
export function PrintedProposal({ id, scenario, proposal, asked, written, companyName, ...print }: Props) {
  const words = useWords(proposalFormText)
  const { agency, receiptNumber, submittedAt: sentAt } = useWords(proposalText)
  const locale = useLocale()
  const { receipt, submittedAt, now } = print
  const facts = [
    { label: words.answers, value: `${scenario.title} ${scenario.code ?? ''}` },
    { label: agency, value: scenario.agencyName },
    { label: words.bidder, value: companyName },
    ...(receipt ? [{ label: receiptNumber, value: receipt }] : []),
    ...(submittedAt ? [{ label: sentAt, value: secondText(submittedAt, locale) }] : []),
    { label: words.printedAt, value: minuteText(now, locale) },
  ]
  return (
    <article className="printed mx-auto max-w-3xl">
      <div className="no-print flex flex-wrap items-center justify-between gap-x-8 pt-5">
        <a className="link inline-flex min-h-11 items-center" href={proposalAddress(id)}>
          ← {scenario.title}
        </a>
        <Button type="button" data-print>
          {words.printNow}
        </Button>
      </div>
      <header className="pt-8 pb-8">
        {written ? <p className="font-semibold tracking-widest text-warning">{words.draftMark}</p> : null}
        <h1 className="pb-4">
          {words.printTitle} · {scenario.title}
        </h1>
        <FactList facts={facts} />
      </header>
      <ProposalDocument proposal={proposal} asked={asked} />
    </article>
  )
}

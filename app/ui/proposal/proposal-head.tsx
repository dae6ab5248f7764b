import type { ReactNode } from 'react'
import { companyDeskText } from '#app/text/company-desk.ts'
import { proposalText } from '#app/text/proposal.ts'
import { TimeLeft } from '../agency/time-left.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'

interface Props {
  title: string
  eyebrow?: string
  scenario: { code: string | null; title: string; agencyName: string; closesAt: Date | null }
  now: Date
  /** The proposal's own page, for the pages under it. */
  under?: string
  children?: ReactNode
}

/** The head of a proposal's pages: which scenario it answers, whose, and until when. */
export function ProposalHead({ title, eyebrow, scenario, now, under, children }: Props) {
  const words = useWords(proposalText)
  const { desk } = useWords(companyDeskText)
  const crumbs = [
    { label: desk, href: '/company' },
    { label: words.list, href: '/company/proposals' },
    ...(under ? [{ label: scenario.title, href: under }] : []),
  ]
  return (
    <PageHead
      crumbs={crumbs}
      eyebrow={eyebrow}
      title={title}
      lead={
        <>
          <a className="link" href={`/scenarios/${scenario.code}`}>
            {scenario.title}
          </a>{' '}
          · {scenario.agencyName}
          <p>
            {words.deadline} <TimeLeft until={scenario.closesAt} now={now} />
          </p>
        </>
      }
    >
      {children}
    </PageHead>
  )
}

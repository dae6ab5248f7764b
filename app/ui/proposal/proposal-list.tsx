import type { ProposalState } from '#app/domain/proposal/lifecycle.ts'
import type { Standing } from '#app/domain/proposal/standing.ts'
import { minuteText } from '#app/domain/time.ts'
import { proposalText } from '#app/text/proposal.ts'
import { TimeLeft } from '../agency/time-left.tsx'
import { UnconfirmedTag } from '../amendment/proposal-amendments.tsx'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'
import { Reason } from './reason.tsx'
import { ProposalStateTag } from './state-tag.tsx'

export interface ProposalLine {
  id: string
  state: ProposalState
  standing: Standing
  decisionReason: string | null
  updatedAt: Date
  /** Amendments after which it was not confirmed. */
  unconfirmed: number[]
  scenario: { code: string | null; title: string; agencyName: string; closesAt: Date | null }
}

/** A company's proposals, each with where it stands, until when, and the reason of a decision. */
export function ProposalList({ rows, now }: { rows: ProposalLine[]; now: Date }) {
  const words = useWords(proposalText)
  const locale = useLocale()
  return (
    <ul className="border-t border-line">
      {rows.map((row) => (
        <li key={row.id} data-row className="border-b border-line py-4">
          <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <a href={`/company/proposals/${row.id}`} className="text-[1.0625rem] font-semibold hover:underline">
              {row.scenario.title}
            </a>
            {row.standing === 'waiting' ? (
              <Tag look="supply">{words.waiting}</Tag>
            ) : (
              <ProposalStateTag state={row.state} />
            )}
            <UnconfirmedTag numbers={row.unconfirmed} />
          </div>
          <p className="text-sm text-ink-3">
            {row.scenario.agencyName} · {row.scenario.code} · {words.columns.updated}{' '}
            {minuteText(row.updatedAt, locale)}
          </p>
          <p className="text-[0.9375rem] text-ink-2">
            {words.columns.closes} <TimeLeft until={row.scenario.closesAt} now={now} />
            {row.standing === 'late' ? <span className="ml-2 text-warning">{words.late}</span> : null}
          </p>
          <Reason agencyName={row.scenario.agencyName} reason={row.decisionReason} />
        </li>
      ))}
    </ul>
  )
}

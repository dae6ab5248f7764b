import type { ReactNode } from 'react'
import type { ProposalContent } from '#app/domain/proposal/content.ts'
import { PROPOSAL_FIELDS, valuesOfProposal } from '#app/domain/proposal/form.ts'
import type { ProposalState } from '#app/domain/proposal/lifecycle.ts'
import { secondText } from '#app/domain/time.ts'
import { yuanWords } from '#app/text/amounts.ts'
import { proposalText } from '#app/text/proposal.ts'
import { receivedText } from '#app/text/received-proposals.ts'
import { UnconfirmedTag } from '../amendment/proposal-amendments.tsx'
import { useLocale, useWords } from '../words.ts'
import { ProposalStateTag } from './state-tag.tsx'

export interface ReceivedColumn {
  id: string
  companyId: string
  companyName: string
  state: ProposalState
  submittedAt: Date
  receipt: string
  content: ProposalContent
  /** Amendments after which its bidder did not confirm it. */
  unconfirmed: number[]
}

/** Received proposals, a column each and a row for each answer; on a phone one below the other. */
export function SideBySide({ proposals }: { proposals: ReceivedColumn[] }) {
  const words = useWords(receivedText)
  const locale = useLocale()
  const rows = useRows(proposals)
  return (
    <div className="overflow-x-auto">
      <table className="block w-full text-[0.9375rem] md:table">
        <caption className="sr-only">{words.title}</caption>
        <thead className="block md:table-header-group">
          <tr className="block md:table-row">
            <th scope="col" className="hidden w-[7em] border-b border-line-strong md:table-cell">
              <span className="sr-only">{words.company}</span>
            </th>
            {proposals.map((one) => (
              <th key={one.id} scope="col" className={`${COLUMN} border-b border-line-strong py-3`}>
                <a href={`/agency/proposals/${one.id}`} className="link text-[1.0625rem] font-semibold">
                  {one.companyName}
                </a>
                <p className="mt-1 font-normal">
                  <ProposalStateTag state={one.state} />
                </p>
                <p className="mt-1 font-normal empty:hidden">
                  <UnconfirmedTag numbers={one.unconfirmed} />
                </p>
                <p className="mt-1 text-[0.8125rem] font-normal text-ink-3">{secondText(one.submittedAt, locale)}</p>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block md:table-row-group">
          {rows.map(({ key, label, answerOf }) => (
            <tr key={key} className="block md:table-row">
              <th
                scope="row"
                className="block pt-5 text-left align-top text-ink-3 md:table-cell md:border-b md:border-line md:py-3 md:pr-3 md:font-normal"
              >
                {label}
              </th>
              {proposals.map((one) => (
                <td key={one.id} className={`${COLUMN} border-b border-line py-3`}>
                  <span className="block text-[0.8125rem] text-ink-3 md:hidden">{one.companyName}</span>
                  <p className="line-clamp-[12] whitespace-pre-line">{answerOf(one.content)}</p>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const COLUMN = 'block min-w-64 text-left align-top md:table-cell md:px-3'

interface AnswerRow {
  key: string
  label: string
  answerOf: (content: ProposalContent) => ReactNode
}

/** The fields of every proposal, then what the agency asked, in the order in which it was asked. */
function useRows(proposals: ReceivedColumn[]): AnswerRow[] {
  const { field, answer: yesNo } = useWords(proposalText)
  const questions = new Set(proposals.flatMap(({ content }) => (content.answers ?? []).map(({ question }) => question)))
  return [
    ...PROPOSAL_FIELDS.map((name): AnswerRow => {
      return { key: name, label: field[name], answerOf: (content) => <Answer name={name} content={content} /> }
    }),
    ...[...questions].map((question): AnswerRow => {
      const answerOf = ({ answers = [] }: ProposalContent) => {
        const given = answers.find((one) => one.question === question)
        const text = given?.answer ?? ''
        return (given?.kind === 'yesNo' && text ? yesNo[text as 'yes' | 'no'] : text) || '--'
      }
      return { key: question, label: question, answerOf }
    }),
  ]
}

function Answer({ name, content }: { name: (typeof PROPOSAL_FIELDS)[number]; content: ProposalContent }) {
  const { openPrice } = useWords(proposalText)
  const locale = useLocale()
  if (name !== 'price') return <>{valuesOfProposal(content)[name] || '--'}</>
  return <>{content.priceYuan === null ? openPrice : yuanWords(content.priceYuan, locale)}</>
}

import type { ProposalContent } from '#app/domain/proposal/content.ts'
import type { ProposalState } from '#app/domain/proposal/lifecycle.ts'
import { secondText } from '#app/domain/time.ts'
import { receivedText } from '#app/text/received-proposals.ts'
import { UnconfirmedTag } from '../amendment/proposal-amendments.tsx'
import { useLocale, useWords } from '../words.ts'
import { useComparedRows } from './compared-rows.tsx'
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
  const rows = useComparedRows(proposals.map(({ content }) => content))
  return (
    <div className="overflow-x-auto">
      <table className="block w-full text-[0.9375rem] md:table">
        <caption className="sr-only">{words.title}</caption>
        <thead className="block md:table-header-group">
          <tr className="block md:table-row">
            <th scope="col" className="hidden w-[9em] border-b border-line-strong md:table-cell">
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
          {rows.map(({ key, label, cellOf }) => (
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
                  {cellOf(one.content)}
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

import type { AmendmentKind, AmendmentState } from '#app/domain/amendment/lifecycle.ts'
import { agencyText } from '#app/text/agency.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { scenarioAddress } from '../agency/addresses.ts'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'
import { amendmentAddress, amendmentsAddress } from './addresses.ts'
import { AmendmentStateTag, useAmendmentName } from './amendment-tags.tsx'

export interface AmendmentAtDesk {
  id: string
  number: number | null
  kind: AmendmentKind
  state: AmendmentState
  scenarioId: string
  scenario: { code: string | null; title: string }
  returnNote: string
  /** The viewer is a curator who writes it for an agency. */
  forAgency: boolean
  /** The deadline has passed: only slips are put right. */
  closed: boolean
}

interface Props {
  amendment: AmendmentAtDesk
  /** The heading of a page under the amendment's own. */
  title?: string
  lead?: string
  done?: string
}

/** The head of an amendment's pages at its agency's desk, with the word that the deed before left. */
export function AmendmentHead({ amendment, title, lead, done }: Props) {
  const words = useWords(amendmentText)
  const { desk } = useWords(agencyText)
  const name = useAmendmentName()(amendment)
  const said = words.done[done as keyof typeof words.done]
  const way = amendment.forAgency
    ? [{ label: words.queue, href: '/curator/amendments' }]
    : [
        { label: desk, href: '/agency' },
        { label: amendment.scenario.title, href: scenarioAddress(amendment.scenarioId) },
        { label: words.amendments, href: amendmentsAddress(amendment.scenarioId) },
      ]
  const crumbs = [...way, ...(title ? [{ label: name, href: amendmentAddress(amendment.id) }] : [])]
  return (
    <>
      <PageHead
        crumbs={crumbs}
        title={title ?? name}
        lead={
          lead ?? (
            <>
              <AmendmentStateTag state={amendment.state} /> <span className="ml-2">{amendment.scenario.code}</span>
            </>
          )
        }
      />
      {said ? (
        <div className="pb-5">
          <Notice look="success" live>
            {said}
          </Notice>
        </div>
      ) : null}
    </>
  )
}

import type { AmendmentKind, AmendmentState } from '#app/domain/amendment/lifecycle.ts'
import { minuteText } from '#app/domain/time.ts'
import { agencyText } from '#app/text/agency.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { amendmentRightText } from '#app/text/amendment-right.ts'
import { scenarioAddress } from '../agency/addresses.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import { useLocale, useWords } from '../words.ts'
import { amendmentAddress } from './addresses.ts'
import { AmendmentStateTag, useAmendmentName } from './amendment-tags.tsx'

interface Row {
  id: string
  number: number | null
  kind: AmendmentKind
  state: AmendmentState
  reason: string
  publishedAt: Date | null
  updatedAt: Date
}

interface Props {
  scenario: { id: string; title: string }
  rows: Row[]
  mayWrite: boolean
  /** After the deadline: slips alone. */
  mayCorrect: boolean
  /** The one that is under way; null when another may begin. */
  pendingId: string | null
  done: string | undefined
}

/** The amendments of one scenario at its agency's desk, and the ways to another one. */
export function ScenarioAmendments({ scenario, rows, mayWrite, mayCorrect, pendingId, done }: Props) {
  const words = useWords(amendmentText)
  const rights = useWords(amendmentRightText)
  const { desk } = useWords(agencyText)
  const locale = useLocale()
  const nameOf = useAmendmentName()
  const address = scenarioAddress(scenario.id)
  const said = words.done[done as keyof typeof words.done]
  const crumbs = [
    { label: desk, href: '/agency' },
    { label: scenario.title, href: address },
  ]
  return (
    <>
      <PageHead crumbs={crumbs} title={words.amendments}>
        {mayWrite || mayCorrect ? <Ways address={address} pendingId={pendingId} closed={mayCorrect} /> : null}
      </PageHead>
      {said ? (
        <div className="pb-5">
          <Notice look="success" live>
            {said}
          </Notice>
        </div>
      ) : null}
      <p className="max-w-prose pb-6 text-ink-2">
        {mayWrite ? words.scenarioLead : mayCorrect ? rights.scenarioClosed : words.notOpen}
      </p>
      {rows.length === 0 ? (
        <Empty title={words.none}>{words.noneText}</Empty>
      ) : (
        <Table
          caption={words.amendments}
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'what',
              label: words.column.what,
              head: true,
              cell: (row) => (
                <a className="hover:underline" href={amendmentAddress(row.id)}>
                  {nameOf(row)}
                </a>
              ),
            },
            { key: 'state', label: words.column.state, cell: ({ state }) => <AmendmentStateTag state={state} /> },
            {
              key: 'when',
              label: words.column.when,
              cell: ({ publishedAt, updatedAt }) => minuteText(publishedAt ?? updatedAt, locale),
            },
            { key: 'reason', label: words.column.reason, cell: ({ reason }) => reason || null },
          ]}
        />
      )}
    </>
  )
}

interface WaysProps {
  address: string
  pendingId: string | null
  closed: boolean
}

function Ways({ address, pendingId, closed }: WaysProps) {
  const rights = useWords(amendmentRightText)
  const words = useWords(amendmentText)
  if (pendingId)
    return (
      <ButtonLink look="primary" href={amendmentAddress(pendingId)}>
        {words.goOn}
      </ButtonLink>
    )
  return (
    <>
      {closed ? null : (
        <>
          <ButtonLink href={`${address}/extension`}>{words.extend}</ButtonLink>
          <ButtonLink href={`${address}/early-close`}>{words.closeEarly}</ButtonLink>
        </>
      )}
      <form method="post" action="?" data-once>
        <Button look="primary">{closed ? rights.begin : words.begin}</Button>
      </form>
    </>
  )
}

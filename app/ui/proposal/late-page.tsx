import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { type LateAnswer, latenessOf } from '#app/domain/proposal/lateness.ts'
import { proposalLateText } from '#app/text/proposal-late.ts'
import { millisecondText } from '../chain/instant.ts'
import { Fault } from '../frame/fault.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { FactList } from '../kit/facts.tsx'
import { Notice } from '../kit/notice.tsx'
import { useLocale, useWords } from '../words.ts'
import { proposalAddress, receiptAddress } from './addresses.ts'
import { ProposalHead } from './proposal-head.tsx'

/** In place of a proposal's page whose deed was refused: how late it was, or what else stood in the way. */
export function LateOrFault() {
  const error = useRouteError()
  const late = isRouteErrorResponse(error) ? (error.data as Partial<LateAnswer> | null) : null
  return late?.deed ? <LatePage late={late as LateAnswer} /> : <Fault />
}

/** A proposal, or its withdrawal, that came after the deadline: by how much, and what can still be done. */
export function LatePage({ late: { deed, id, scenario, receipt, ...instants } }: { late: LateAnswer }) {
  const words = useWords(proposalLateText)
  const locale = useLocale()
  const [arrivedAt, closesAt] = [new Date(instants.arrivedAt), new Date(instants.closesAt)]
  const exact = arrivedAt.getTime() === closesAt.getTime()
  const by = words.lateBy(latenessOf(arrivedAt, closesAt))
  return (
    <div className="max-w-4xl">
      <title>{`${words.title[deed]} · ${scenario.title}`}</title>
      <ProposalHead
        title={words.title[deed]}
        scenario={{ ...scenario, closesAt }}
        now={arrivedAt}
        under={proposalAddress(id)}
      />
      <Notice look="warning" title={exact ? words.justLate : words.late(by)} live>
        {words.rule}
      </Notice>
      <div className="py-6">
        <FactList
          facts={[
            { label: words.arrivedAt, value: millisecondText(arrivedAt, locale) },
            { label: words.closesAt, value: millisecondText(closesAt, locale) },
            { label: words.difference, value: by },
          ]}
        />
      </div>
      <section className="pb-6">
        <h2 className="pb-2 text-lg">{words.keptTitle}</h2>
        <p className="text-ink-2">{words.kept}</p>
        {receipt ? (
          <p className="pt-2 text-ink-2">
            {words.counts}
            <strong>{receipt}</strong>
          </p>
        ) : null}
        <div className="flex flex-wrap gap-2.5 pt-4">
          <ButtonLink look="primary" href={proposalAddress(id)}>
            {words.toProposal}
          </ButtonLink>
          {receipt ? <ButtonLink href={receiptAddress(id)}>{words.toReceipt}</ButtonLink> : null}
          {scenario.code ? <ButtonLink href={`/scenarios/${scenario.code}`}>{words.toScenario}</ButtonLink> : null}
        </div>
      </section>
      <section>
        <h2 className="pb-2 text-lg">{words.canTitle}</h2>
        <ul className="list-disc space-y-1 pl-5 text-ink-2">
          {words.can.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

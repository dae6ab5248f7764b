import { minuteText, secondText } from '#app/domain/time.ts'
import { chainText } from '#app/text/chain.ts'
import { proposalText } from '#app/text/proposal.ts'
import { receiptFileAddress } from '../chain/addresses.ts'
import { millisecondText } from '../chain/instant.ts'
import { type Placed, PlaceInChain, type Qr } from '../chain/place.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { FactList } from '../kit/facts.tsx'
import { Notice } from '../kit/notice.tsx'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'

interface Sending {
  id: string
  receipt: string
  digest: string
  sealedDigest: string | null
  submittedAt: Date
  submittedBy: string
  supersededAt: Date | null
}

/** The receipt of the newest sending, to keep or print, and those of the earlier ones. */
export function Receipt(props: {
  id: string
  companyName: string
  newest: Sending
  earlier: Sending[]
  /** Null for what was sent before there was a chain. */
  placed: Placed | null
  qr: Qr | null
}) {
  const { id, companyName, newest, earlier, placed, qr } = props
  const inChain = useWords(chainText)
  const words = useWords(proposalText)
  const locale = useLocale()
  return (
    <>
      {newest.supersededAt ? (
        <div className="pb-5">
          <Notice look="warning">{words.withdrawn(minuteText(newest.supersededAt, locale))}</Notice>
        </div>
      ) : (
        <p className="pb-5 text-ink-2">{words.receiptLead}</p>
      )}
      <p className="text-[0.8125rem] text-ink-3">{words.receiptNumber}</p>
      <p className="pb-5 text-2xl font-bold tracking-wide text-supply sm:text-3xl">{newest.receipt}</p>
      <FactList
        facts={[
          { label: words.submittedAt, value: millisecondText(newest.submittedAt, locale) },
          { label: words.company, value: companyName },
          { label: words.submittedBy, value: newest.submittedBy },
          { label: words.digest, value: <code className="break-all">{newest.digest}</code> },
          ...(newest.sealedDigest
            ? [{ label: inChain.sealedDigest, value: <code className="break-all">{newest.sealedDigest}</code> }]
            : []),
        ]}
      />
      {placed ? <PlaceInChain receipt={newest.receipt} placed={placed} qr={qr} /> : null}
      <p className="max-w-prose pt-3 text-sm text-ink-3">{words.digestHint}</p>
      <div className="no-print grid gap-2.5 py-6 sm:flex">
        <Button type="button" look="primary" data-print>
          {words.print}
        </Button>
        {newest.supersededAt ? null : (
          <ButtonLink href={`/company/proposals/${id}/text.json`} download>
            {words.downloadText}
          </ButtonLink>
        )}
        {placed ? (
          <ButtonLink href={receiptFileAddress(newest.receipt)} download>
            {inChain.receiptFile}
          </ButtonLink>
        ) : null}
      </div>
      {earlier.length > 0 ? <Earlier newest={newest} earlier={earlier} /> : null}
    </>
  )
}

/** A sending that was replaced ended at the moment of the one that followed; any other was withdrawn. */
function Earlier({ newest, earlier }: { newest: Sending; earlier: Sending[] }) {
  const words = useWords(proposalText)
  const locale = useLocale()
  const sent = new Set([newest, ...earlier].map(({ submittedAt }) => submittedAt.getTime()))
  const ended = (at: Date) => (sent.has(at.getTime()) ? words.replaced : words.withdrawn)(minuteText(at, locale))
  return (
    <section className="no-print">
      <h2 className="pb-2 text-lg">{words.allReceipts}</h2>
      <ul className="border-t border-line">
        {earlier.map(({ id, receipt, submittedAt, supersededAt }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2.5 text-[0.9375rem]">
            <span className="font-semibold">{receipt}</span>
            <span className="text-ink-3">{secondText(submittedAt, locale)}</span>
            {supersededAt ? <Tag>{ended(supersededAt)}</Tag> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

import { chainText } from '#app/text/chain.ts'
import { FactList } from '../kit/facts.tsx'
import { useWords } from '../words.ts'
import { verifyAddress } from './addresses.ts'

/** Where a receipt stands in the chain; `head` is null until that of its day is out. */
export interface Placed {
  hash: string
  previous: string
  day: string
  head: string | null
}

/** A QR code as one path on a square. */
export interface Qr {
  size: number
  path: string
}

/** The place of a receipt in the chain and, to be scanned from paper, where anybody can check it. */
export function PlaceInChain({ receipt, placed, qr }: { receipt: string; placed: Placed; qr: Qr | null }) {
  const words = useWords(chainText)
  const { hash, previous, day, head } = placed
  return (
    <section className="pt-6">
      <h2 className="pb-2 text-lg">{words.title}</h2>
      <FactList
        facts={[
          { label: words.entry, value: <code className="break-all">{hash}</code> },
          { label: words.previous, value: <code className="break-all">{previous}</code> },
          { label: words.covered, value: head ? <code className="break-all">{head}</code> : words.notYet(day) },
        ]}
      />
      <div className="flex flex-wrap items-center gap-4 pt-4">
        {qr ? (
          <svg
            viewBox={`0 0 ${qr.size} ${qr.size}`}
            role="img"
            aria-label={words.scan}
            className="w-28 flex-none border border-line"
            shapeRendering="crispEdges"
          >
            <rect width={qr.size} height={qr.size} fill="#fff" />
            <path d={qr.path} fill="#000" />
          </svg>
        ) : null}
        <a className="link inline-flex min-h-11 items-center" href={verifyAddress(receipt)}>
          {words.scan}
        </a>
      </div>
    </section>
  )
}

import type { Seat } from '#app/domain/sealing/custodians.ts'
import { secondText } from '#app/domain/time.ts'
import { sealingText } from '#app/text/sealing.ts'
import { useLocale, useWords } from '../words.ts'

interface Props {
  openedAt: Date
  proposals: number
  digests: string[]
  people: { seat: Seat; at: string; reason: string }[]
}

/** The record of an opening: time, seats, count and digests. */
export function OpeningOutline({ openedAt, proposals, digests, people }: Props) {
  const words = useWords(sealingText)
  const locale = useLocale()
  return (
    <dl className="grid max-w-3xl gap-x-8 gap-y-4 sm:grid-cols-[10rem_1fr]">
      <dt className="text-ink-3">{words.openedAt}</dt>
      <dd>{secondText(openedAt, locale)}</dd>
      <dt className="text-ink-3">{words.people}</dt>
      <dd>
        <ul>
          {people.map(({ seat, at, reason }) => (
            <li key={seat}>
              {words.seat[seat]} · {secondText(new Date(at), locale)}
              {reason ? ` · ${words.deputyFor(reason)}` : ''}
            </li>
          ))}
        </ul>
      </dd>
      <dt className="text-ink-3">{words.proposals}</dt>
      <dd>{words.proposalCount(String(proposals))}</dd>
      {digests.length > 0 ? (
        <>
          <dt className="text-ink-3">{words.digests}</dt>
          <dd>
            <ul>
              {digests.map((digest) => (
                <li key={digest} className="break-all font-mono text-[0.8125rem]">
                  {digest}
                </li>
              ))}
            </ul>
          </dd>
        </>
      ) : null}
    </dl>
  )
}

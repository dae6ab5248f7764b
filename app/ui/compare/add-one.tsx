import { addressWith, COMPARED_MAX, type CompareQuery, hasRoom, otherSide } from '#app/domain/compare/compare-query.ts'
import type { ComparisonFacts } from '#app/domain/compare/comparison.ts'
import { isFitting, shownScore } from '#app/domain/match/score.ts'
import { compareText } from '#app/text/compare.ts'
import { matchingViewText } from '#app/text/matching-view.ts'
import { AgainstField } from '../matching/against-field.tsx'
import { useWords } from '../words.ts'

interface Props {
  query: CompareQuery
  nearest: ComparisonFacts['nearest']
}

/** One more for the comparison: from the nearest, or by name; that there is no room, when there is none. */
export function AddOne({ query, nearest }: Props) {
  const words = useWords(compareText)
  const side = otherSide(query.own.side)
  return (
    <section aria-labelledby="add-one" className="no-print mt-8 border-t border-line pt-5">
      <h2 id="add-one" className="text-lg">
        {words.add[side]}
      </h2>
      {hasRoom(query) ? (
        <div className="mt-2 grid gap-x-12 gap-y-5 md:grid-cols-2">
          <Nearest query={query} nearest={nearest} />
          <ByName query={query} />
        </div>
      ) : (
        <p className="mt-1 text-ink-2">{words.full(COMPARED_MAX)}</p>
      )}
    </section>
  )
}

function Nearest({ query, nearest }: Props) {
  const words = useWords(compareText)
  if (nearest.length === 0) return null
  return (
    <div className="min-w-0">
      <h3 className="pb-1 text-sm text-ink-2">{words.nearest[otherSide(query.own.side)]}</h3>
      <ul>
        {nearest.map(({ ref, name, score }) => (
          <li key={ref} className="border-t border-line">
            <a
              href={addressWith(query, ref)}
              aria-label={words.addOf(name, shownScore(score))}
              className="flex min-h-11 items-center gap-3 text-[0.9375rem] hover:bg-match-tint"
            >
              <span aria-hidden="true" className="text-match">
                ＋
              </span>
              <span className="line-clamp-1 min-w-0 flex-1">{name}</span>
              <b className={isFitting(score) ? 'text-match' : 'font-normal text-ink-3'}>{shownScore(score)}</b>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function ByName({ query: { own, others } }: { query: CompareQuery }) {
  const words = useWords(compareText)
  const { askCompanyHint, askNeedHint } = useWords(matchingViewText)
  const side = otherSide(own.side)
  return (
    <form action="/matching/compare">
      <input type="hidden" name={own.side} value={own.ref} />
      {others.map((ref) => (
        <input key={ref} type="hidden" name={side} value={ref} />
      ))}
      <AgainstField
        id="against"
        label={words.byName[side]}
        hint={side === 'company' ? askCompanyHint : askNeedHint}
        deed={words.addDeed}
      />
    </form>
  )
}

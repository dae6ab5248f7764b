import { addressWith, COMPARED_MAX, type CompareQuery, hasRoom, otherSide } from '#app/domain/compare/compare-query.ts'
import type { ComparisonFacts } from '#app/domain/compare/comparison.ts'
import { isFitting, shownScore } from '#app/domain/match/score.ts'
import { compareText } from '#app/text/compare.ts'
import { Button } from '../kit/button.tsx'
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
  const side = otherSide(own.side)
  return (
    <form action="/matching/compare">
      <input type="hidden" name={own.side} value={own.ref} />
      {others.map((ref) => (
        <input key={ref} type="hidden" name={side} value={ref} />
      ))}
      <label htmlFor="against" className="block pb-1 text-sm text-ink-2">
        {words.byName[side]}
      </label>
      <div className="flex items-start gap-2">
        <input
          id="against"
          name="against"
          required
          maxLength={60}
          autoComplete="off"
          placeholder={words.hint[side]}
          className="min-h-11 w-full min-w-0 flex-1 rounded-lg border border-line-strong bg-surface px-3 text-[0.9375rem]"
        />
        <Button>{words.addDeed}</Button>
      </div>
    </form>
  )
}

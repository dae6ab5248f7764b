import { addressWith, COMPARED_MAX, type CompareQuery, hasRoom } from '#app/domain/compare/compare-query.ts'
import type { ComparisonFacts } from '#app/domain/compare/comparison.ts'
import { compareText } from '#app/text/compare.ts'
import { matchingViewText } from '#app/text/matching-view.ts'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../words.ts'

interface Props {
  query: CompareQuery
  comparison: ComparisonFacts
}

/** What of the address could not be shown, and what the words for one more may mean; nothing when all is well. */
export function CompareNotices({ query, comparison: { unknown, leftOut, asked } }: Props) {
  const words = useWords(compareText)
  return (
    <div className="mb-5 space-y-3 empty:hidden">
      {unknown.length > 0 ? (
        <Notice look="warning" live title={words.unknownRefs(unknown)}>
          <p>{words.unknownNext}</p>
        </Notice>
      ) : null}
      {leftOut.length > 0 ? (
        <Notice look="warning" live title={words.leftOut(COMPARED_MAX, leftOut)}>
          <p>{words.leftOutNext}</p>
        </Notice>
      ) : null}
      {asked ? <Asked asked={asked} query={query} /> : null}
    </div>
  )
}

function Asked({
  asked: { word, found, more },
  query,
}: {
  asked: NonNullable<ComparisonFacts['asked']>
  query: CompareQuery
}) {
  const words = useWords(compareText)
  const { moreMeant } = useWords(matchingViewText)
  if (!hasRoom(query)) return <Notice look="warning" live title={words.full(COMPARED_MAX)} />
  if (found.length === 0)
    return (
      <Notice look="warning" live title={words.noneMeant(word)}>
        <p>{words.noneMeantNext}</p>
      </Notice>
    )
  return (
    <Notice look="warning" live title={words.severalMeant(word)}>
      <ul className="pt-1">
        {found.map(({ ref, name }) => (
          <li key={ref}>
            <a href={addressWith(query, ref)} className="link inline-flex min-h-11 items-center">
              {name}
            </a>
          </li>
        ))}
      </ul>
      {more ? <p>{moreMeant}</p> : null}
    </Notice>
  )
}

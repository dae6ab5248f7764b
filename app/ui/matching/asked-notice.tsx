import type { PairLink } from '#app/domain/match/view.ts'
import { type MatchingQuery, matchingAddress } from '#app/domain/match/view-query.ts'
import { matchingViewText } from '#app/text/matching-view.ts'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../words.ts'

/** What became of a pair that was asked for. */
export interface Asked {
  otherSide: { word: string; found: PairLink[]; more: boolean } | null
  unknown: boolean
}

/** Says that a pair cannot be shown, or lets choose which one is meant; nothing when there is nothing to say. */
export function AskedNotice({ asked: { otherSide, unknown }, query }: { asked: Asked; query: MatchingQuery }) {
  const words = useWords(matchingViewText)
  if (otherSide)
    return (
      <div className="mb-5">
        <Notice
          look="warning"
          live
          title={otherSide.found.length > 0 ? words.severalMeant(otherSide.word) : words.noneMeant(otherSide.word)}
        >
          {otherSide.found.length > 0 ? (
            <ul className="pt-1">
              {otherSide.found.map(({ key, name }) => (
                <li key={key.code + key.companyId}>
                  <a href={matchingAddress(query, { pair: key })} className="link inline-flex min-h-11 items-center">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          ) : (
            <p>{words.noneMeantNext}</p>
          )}
          {otherSide.more ? <p>{words.moreMeant}</p> : null}
        </Notice>
      </div>
    )
  return unknown ? (
    <div className="mb-5">
      <Notice look="warning" live title={words.unknownPair}>
        <p>{words.unknownPairNext}</p>
      </Notice>
    </div>
  ) : null
}

import { shownScore } from '#app/domain/match/score.ts'
import type { Explanation as PairExplanation, Part } from '#app/matching/evidence.ts'
import { matchingText } from '#app/text/matching.ts'
import { useLocale, useWords } from '../words.ts'
import { lackingWords, metWords, type TagNames, unknownWords } from './evidence-words.ts'
import { PointsBar, pointsText } from './points.tsx'
import { reasonWords } from './reason-words.ts'
import { whyNotWords } from './why-not-words.ts'

interface Props {
  explanation: PairExplanation
  /** Names of every tag in the explanation: `tagNamesIn` of the services gives them. */
  tagNames: TagNames
}

/**
 * A score taken apart: why the pair does not fit, when it does not; each part with its bar and what met; what is
 * missing and what would raise it; what is not known.
 */
export function Explanation({ explanation, tagNames }: Props) {
  const words = useWords(matchingText)
  const locale = useLocale()
  const { parts } = explanation
  const widest = Math.max(...parts.map(({ max }) => max), 1)
  const lacking = lackingWords(explanation, tagNames, locale)
  const whyNot = whyNotWords(explanation, tagNames, locale)
  const unknown = unknownWords(explanation, locale)
  return (
    <div className="text-[0.9375rem]">
      {whyNot ? <p className="pb-1 font-semibold text-warning">{whyNot}</p> : null}
      <dl aria-label={words.parts} className="divide-y divide-line">
        {parts.map((part) => (
          <PartRow key={part.kind} part={part} widest={widest} tagNames={tagNames} />
        ))}
        {lacking.length > 0 ? <Lacking sentences={lacking} /> : null}
      </dl>
      {unknown ? <p className="pt-1 text-[0.8125rem] text-ink-3">{unknown}</p> : null}
    </div>
  )
}

function Lacking({ sentences }: { sentences: string[] }) {
  const words = useWords(matchingText)
  return (
    <div className="grid gap-x-4 py-2.5 text-warning sm:grid-cols-[7em_1fr]">
      <dt className="font-semibold">{words.lacking}</dt>
      <dd>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </dd>
    </div>
  )
}

/** The strongest reasons of a pair in one sentence. */
export function FitReason({ explanation, tagNames }: Props) {
  return <>{reasonWords(explanation, tagNames, useLocale())}</>
}

/** The score as a figure with its word. */
export function FitScore({ score }: { score: number }) {
  const words = useWords(matchingText)
  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
      <span className="text-[0.8125rem] text-ink-3">{words.score}</span>
      <b className="text-xl text-match">{shownScore(score)}</b>
    </span>
  )
}

function PartRow({ part, widest, tagNames }: { part: Part; widest: number; tagNames: TagNames }) {
  const words = useWords(matchingText)
  const sentences = metWords(part, tagNames, useLocale())
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-4 py-2.5 sm:grid-cols-[7em_1fr_3.5em]">
      <dt className="font-semibold">{words.part[part.kind]}</dt>
      <dd className="order-last col-span-2 min-w-0 sm:order-none sm:col-span-1">
        <PointsBar points={part.points} max={part.max} widest={widest} />
        {sentences.length > 0 ? words.join(sentences) : words.nothingMet}
      </dd>
      <dd className="text-right font-bold" title={words.ofMax(pointsText(part.points), pointsText(part.max))}>
        {pointsText(part.points)}
        <span className="sr-only">{words.ofMax(pointsText(part.points), pointsText(part.max))}</span>
      </dd>
    </div>
  )
}

import { shownScore } from '#app/domain/match/score.ts'
import type { Explanation as PairExplanation, Part } from '#app/matching/evidence.ts'
import { matchingText } from '#app/text/matching.ts'
import { useLocale, useWords } from '../words.ts'
import { evidenceWords, isLacking, lackingWords, type TagNames, unknownWords } from './evidence-words.ts'
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
  const locale = useLocale()
  const met = part.evidence.filter((one) => !isLacking(one))
  const rest = part.kind === 'tags' && met.length > TAGS_SAID
  const said = rest ? met.slice(0, TAGS_SAID).filter(({ kind }) => kind !== 'otherTags') : met
  const sentences = said.map((one) => evidenceWords(one, tagNames, locale)).concat(rest ? words.otherTags : [])
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-4 py-2.5 sm:grid-cols-[7em_1fr_3.5em]">
      <dt className="font-semibold">{words.part[part.kind]}</dt>
      <dd className="order-last col-span-2 min-w-0 sm:order-none sm:col-span-1">
        <Bar points={part.points} max={part.max} widest={widest} />
        {sentences.length > 0 ? words.join(sentences) : words.nothingMet}
      </dd>
      <dd className="text-right font-bold" title={words.ofMax(pointsText(part.points), pointsText(part.max))}>
        {pointsText(part.points)}
        <span className="sr-only">{words.ofMax(pointsText(part.points), pointsText(part.max))}</span>
      </dd>
    </div>
  )
}

/** The length of the track is what the part can be worth, its filling what it is worth. */
function Bar({ points, max, widest }: { points: number; max: number; widest: number }) {
  const scale = (value: number) => ((100 * value) / widest).toFixed(1)
  return (
    <svg aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none" className="my-1.5 block h-2 w-full">
      <rect width={scale(max)} height="8" className="fill-match-tint" />
      <rect width={scale(points)} height="8" className="fill-match" />
    </svg>
  )
}

/** Meetings of tags that are said one by one; the weaker ones are said together. */
const TAGS_SAID = 3

function pointsText(points: number): string {
  return points.toFixed(1)
}

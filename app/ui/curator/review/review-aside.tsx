import type { ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import { reviewText } from '#app/text/review.ts'
import { Trail, type TrailEntry } from '../../agency/trail.tsx'
import { StateTag } from '../../list/state-tag.tsx'
import { useWords } from '../../words.ts'
import { reviewAddress } from '../addresses.ts'
import { type VerdictRow, Verdicts } from './review-history.tsx'

export interface AlikeRow {
  id: string
  code: string | null
  title: string
  agencyName: string
  state: ScenarioState
  likeness: number
}

interface AsideProps {
  alike: AlikeRow[]
  verdicts: VerdictRow[]
  trail: TrailEntry[]
}

/** Beside a review: what looks like the same need, and what happened so far. */
export function ReviewAside({ alike, verdicts, trail }: AsideProps) {
  const words = useWords(reviewText)
  return (
    <aside className="lg:pt-8">
      <h2 className="pb-1.5 text-lg">{words.alike}</h2>
      {alike.length === 0 ? (
        <p className="border-t border-line py-2.5 text-[0.9375rem] text-ink-3">{words.alikeNone}</p>
      ) : (
        <>
          <ul className="border-t border-line text-[0.9375rem]">
            {alike.map(({ id, code, title, agencyName, state, likeness }) => (
              <li key={id} className="border-b border-line py-2.5">
                <a href={code ? `/scenarios/${code}` : reviewAddress(id)} className="font-semibold hover:underline">
                  {title}
                </a>
                <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-3">
                  <span>{agencyName}</span>
                  <StateTag state={state} />
                  <span className="text-warning">{words.likeness(`${Math.round(likeness * 100)}%`)}</span>
                </p>
              </li>
            ))}
          </ul>
          <p className="pt-1.5 text-[0.8125rem] text-ink-3">{words.alikeHint}</p>
        </>
      )}
      <Verdicts rows={verdicts} />
      <h2 className="pt-8 pb-1.5 text-lg">{words.trail}</h2>
      <Trail entries={trail} />
    </aside>
  )
}

import type { ReactNode } from 'react'
import { type Answer, SIDES } from '#app/domain/match/lifecycle.ts'
import type { MatchPage } from '#app/domain/match/page.ts'
import { shownScore } from '#app/domain/match/score.ts'
import { matchText } from '#app/text/match.ts'
import { stateText } from '#app/text/states.ts'
import { Tag } from '../kit/tag.tsx'
import { useWords } from '../words.ts'

const LOOKS = { pending: 'plain', accepted: 'success', declined: 'warning' } as const satisfies Record<Answer, string>

/** Both answers, the reason of an end, the score then and now, and who looks after the pair. */
export function Standing({ match, score }: { match: MatchPage; score: number | null }) {
  const words = useWords(matchText)
  const states = useWords(stateText)
  const answers = { agency: match.agencyAnswer, company: match.companyAnswer }
  return (
    <section aria-labelledby="standing">
      <h2 id="standing" className="pb-1 text-base">
        {words.answers}
      </h2>
      <dl className="border-t border-line text-[0.9375rem]">
        {SIDES.map((side) => (
          <Line key={side} label={words.answerOf[side]}>
            <Tag look={LOOKS[answers[side]]}>{words.answer[answers[side]]}</Tag>
          </Line>
        ))}
        {match.reason ? (
          <Line label={words.reason}>
            {states.declineReason[match.reason]}
            {match.reasonNote ? <span className="block text-ink-2">{match.reasonNote}</span> : null}
          </Line>
        ) : null}
        {score === null && match.score === null ? null : (
          <Line label={words.score}>
            <b className="text-lg text-match">{shownScore(score ?? match.score ?? 0)}</b>
            {match.score !== null && score !== null && match.score !== shownScore(score) ? (
              <span className="ml-2 text-sm text-ink-3">{words.scoreThen(match.score)}</span>
            ) : null}
          </Line>
        )}
        <Line label={words.owner}>{match.ownerName ?? words.nobody}</Line>
      </dl>
    </section>
  )
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6em_1fr] items-baseline border-b border-line py-2">
      <dt className="text-ink-3">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}

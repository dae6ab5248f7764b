import { addressOf } from '#app/domain/desk/address.ts'
import type { MatchEvent, MatchPage, MatchRights } from '#app/domain/match/page.ts'
import { isActive } from '#app/domain/match/stalled.ts'
import type { EndedPair } from '#app/domain/match/view.ts'
import type { Explanation as PairExplanation } from '#app/matching/evidence.ts'
import { matchText } from '#app/text/match.ts'
import { stateText } from '#app/text/states.ts'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { TagNames } from '../matching/evidence-words.ts'
import { Explanation } from '../matching/explanation.tsx'
import { useWords } from '../words.ts'
import { AnswerBox } from './answer-box.tsx'
import { ChangesSince } from './changes-since.tsx'
import { MeetingBox } from './meeting-box.tsx'
import { MoveBox } from './move-box.tsx'
import { NextStepBox } from './next-step-box.tsx'
import { Pipeline } from './pipeline.tsx'
import { SideBySide } from './side-by-side.tsx'
import { Standing } from './standing.tsx'
import { MatchTrail } from './trail.tsx'

interface Props {
  match: MatchPage
  rights: MatchRights
  events: MatchEvent[]
  why: { explanation: PairExplanation; tagNames: TagNames } | null
  ended: EndedPair | null
  /** Whether the viewer comes from the curator's table. */
  curator: boolean
  /** The day in Hangzhou: 2026-12-04. */
  today: string
}

/** One pair: where it stands, what each side said, why they fit, what can be done and what happened. */
export function MatchView({ match, rights, events, why, ended, curator, today }: Props) {
  const words = useWords(matchText)
  const states = useWords(stateText)
  return (
    <>
      <PageHead
        {...(curator ? { crumbs: [{ label: words.curatorTitle, href: addressOf('matches') }] } : {})}
        eyebrow={states.matchOrigin[match.origin]}
        title={words.title(match.need.title, match.company.name)}
        lead={words.stateNow[match.state]}
      />
      <Pipeline state={match.state} />
      {match.stalledDays !== null && curator ? (
        <div className="mt-4">
          <Notice look="warning">{words.stalled(match.stalledDays)}</Notice>
        </div>
      ) : null}
      <div className="mt-6 grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <SideBySide match={match} />
          {why ? (
            <section className="mt-8">
              <h2 className="pb-1">{words.why}</h2>
              <Explanation {...why} />
            </section>
          ) : null}
          <MatchTrail events={events} />
        </div>
        <aside className="order-first flex flex-col gap-6 lg:order-none">
          {rights.answer ? <AnswerBox id={match.id} answer={rights.answer} /> : null}
          {rights.moves.length > 0 || rights.take || rights.handTo.length > 0 ? (
            <MoveBox match={match} rights={rights} />
          ) : null}
          {isActive(match.state) ? (
            <>
              <MeetingBox match={match} rights={rights} today={today} />
              <NextStepBox match={match} rights={rights} today={today} />
            </>
          ) : null}
          {ended ? <ChangesSince ended={ended} /> : null}
          <Standing match={match} score={why?.explanation.score ?? null} />
        </aside>
      </div>
    </>
  )
}

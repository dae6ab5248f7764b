import type { Standing } from '#app/domain/match/view.ts'
import type { PairKey } from '#app/domain/match/view-query.ts'
import { dayText } from '#app/domain/time.ts'
import { matchingViewText } from '#app/text/matching-view.ts'
import { stateText } from '#app/text/states.ts'
import { Button } from '../kit/button.tsx'
import { Tag } from '../kit/tag.tsx'
import { ChangesSince } from '../match/changes-since.tsx'
import { useLocale, useWords } from '../words.ts'

/** What became of the pair, for those who may know; a curator brings it together from here. */
export function PairDeeds({ standing, pairKey }: { standing: Standing; pairKey: PairKey }) {
  const words = useWords(matchingViewText)
  const states = useWords(stateText)
  const locale = useLocale()
  const { match, ended, interest, introduce, invite } = standing
  return (
    <div className="flex flex-col items-start gap-2 text-sm">
      {match ? (
        <>
          <Tag look="match">{states.matchState[match.state]}</Tag>
          <a href={`/matches/${match.id}`} className="link inline-flex min-h-11 items-center sm:min-h-0">
            {words.openMatch}
          </a>
        </>
      ) : null}
      {ended ? <ChangesSince ended={ended} /> : null}
      {interest ? (
        <p className="rounded-md bg-supply-tint px-2.5 py-1.5 text-supply">
          {words.interest(dayText(interest.createdAt, locale))}
          {interest.note ? <span className="block text-ink-2">{interest.note}</span> : null}
        </p>
      ) : null}
      {introduce ? (
        <form method="post" action="/matching/introductions" data-once data-busy-label={words.introduceBusy}>
          <input type="hidden" name="scenario" value={pairKey.code} />
          <input type="hidden" name="company" value={pairKey.companyId} />
          {introduce === 'again' ? <input type="hidden" name="again" value="yes" /> : null}
          <Button look={introduce === 'again' ? 'plain' : 'match'}>
            {introduce === 'again' ? words.introduceAgain : words.introduce}
          </Button>
          <p className="mt-1 text-[0.8125rem] text-ink-3">{words.introduceNote}</p>
        </form>
      ) : null}
      {invite && invite !== 'accept' ? (
        <form method="post" action="/matching/invitations" data-once data-busy-label={words.inviteBusy}>
          <input type="hidden" name="scenario" value={pairKey.code} />
          <input type="hidden" name="company" value={pairKey.companyId} />
          <Button look={invite === 'again' ? 'plain' : 'match'}>
            {invite === 'again' ? words.inviteAgain : words.invite}
          </Button>
          <p className="mt-1 text-[0.8125rem] text-ink-3">{words.inviteNote}</p>
        </form>
      ) : null}
    </div>
  )
}

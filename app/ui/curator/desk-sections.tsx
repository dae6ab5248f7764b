import { daysSince, dayText, minuteText } from '#app/domain/time.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { claimText } from '#app/text/claim.ts'
import { curatorText } from '#app/text/curator.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { DeskRow, DeskSection } from '../agency/desk-section.tsx'
import { TimeLeft } from '../agency/time-left.tsx'
import { amendmentReviewAddress } from '../amendment/addresses.ts'
import { claimsAddress } from '../claim/addresses.ts'
import { DueSection } from '../match/due-section.tsx'
import { DueScenariosSection } from '../question/due-scenarios-section.tsx'
import { useLocale, useWords } from '../words.ts'
import { listAddress, reviewAddress } from './addresses.ts'
import type { CuratorDeskRows } from './desk-rows.ts'

interface Props {
  desk: CuratorDeskRows
  now: Date
  places: Record<keyof CuratorDeskRows, string>
}

/** Where a section goes on when it shows only its first rows. */
function useRest({ desk, places }: Props) {
  const words = useWords(curatorText)
  return (key: keyof CuratorDeskRows) => {
    const { count } = desk[key]
    return { count, href: places[key], label: words.all(String(count)) }
  }
}

/** Scenarios on their way to a list: to be reviewed, to be put on one, and the drafts themselves. */
export function ScenarioSections(props: Props) {
  const { desk, now, places } = props
  const words = useWords(curatorText)
  const amendments = useWords(amendmentText)
  const locale = useLocale()
  const rest = useRest(props)
  return (
    <>
      <DeskSection title={words.count.review} rows={desk.review.rows} all={rest('review')} keyOf={({ id }) => id}>
        {({ id, title, agencyName, submittedAt, own }) => (
          <DeskRow
            href={reviewAddress(id)}
            title={title}
            about={own ? `${agencyName} · ${words.own}` : agencyName}
            word={submittedAt ? words.waitedDays(daysSince(submittedAt, now)) : undefined}
          />
        )}
      </DeskSection>
      <DeskSection title={amendments.queue} rows={desk.amendments.rows} all={rest('amendments')} keyOf={({ id }) => id}>
        {({ id, title, agencyName, submittedAt, closesAt }) => (
          <DeskRow
            href={amendmentReviewAddress(id)}
            title={title}
            about={
              <>
                {agencyName} · <TimeLeft until={closesAt} now={now} />
              </>
            }
            word={submittedAt ? words.waitedDays(daysSince(submittedAt, now)) : undefined}
          />
        )}
      </DeskSection>
      <DeskSection title={words.handingIn} rows={desk.handingIn.rows} all={rest('handingIn')} keyOf={({ id }) => id}>
        {({ title, agencyName }) => <DeskRow href={places.handingIn} title={title} about={agencyName} />}
      </DeskSection>
      <DeskSection title={words.count.drafts} rows={desk.drafts.rows} all={rest('drafts')} keyOf={({ id }) => id}>
        {({ id, title, code, scenarios, publishesAt, scheduleFailure }) => (
          <DeskRow
            href={listAddress(id)}
            title={title}
            about={
              scheduleFailure
                ? `${code} · ${words.notPublished}`
                : publishesAt
                  ? `${code} · ${words.publishesAt(minuteText(publishesAt, locale))}`
                  : code
            }
            word={words.scenarios(scenarios)}
          />
        )}
      </DeskSection>
      <DeskSection title={words.count.unlisted} rows={desk.unlisted.rows} all={rest('unlisted')} keyOf={({ id }) => id}>
        {({ id, title, agencyName, approvedAt, closesAt }) => (
          <DeskRow
            href={reviewAddress(id)}
            title={title}
            about={
              <>
                {agencyName} · <TimeLeft until={closesAt} now={now} />
              </>
            }
            word={approvedAt ? words.approvedDays(daysSince(approvedAt, now)) : undefined}
          />
        )}
      </DeskSection>
    </>
  )
}

/** Organisations, pairs and deadlines. */
export function PeopleSections(props: Props) {
  const { desk, now } = props
  const words = useWords(curatorText)
  const claims = useWords(claimText)
  const { organisationKind, matchState } = useWords(vocabularyText)
  const locale = useLocale()
  const rest = useRest(props)
  return (
    <>
      <DueScenariosSection rows={desk.questions.rows} />
      <DueSection rows={desk.due.rows} all={rest('due')} />
      <DeskSection title={words.count.stalled} rows={desk.stalled.rows} all={rest('stalled')} keyOf={({ id }) => id}>
        {({ id, scenarioTitle, companyName, state, updatedAt, ownerName }) => (
          <DeskRow
            href={`/matches/${id}`}
            title={`${scenarioTitle} · ${companyName}`}
            about={`${matchState[state]} · ${ownerName ? words.owner(ownerName) : words.noOwner}`}
            word={words.silentDays(daysSince(updatedAt, now))}
          />
        )}
      </DeskSection>
      <p className="pb-9">
        <a className="link inline-flex min-h-11 items-center text-[0.9375rem] text-ink-2" href="/settings">
          {words.settings}
        </a>
      </p>
      <DeskSection title={words.count.awaiting} rows={desk.awaiting.rows} all={rest('awaiting')} keyOf={({ id }) => id}>
        {({ id, name, kind, createdAt }) => (
          <DeskRow
            href={`/curator/organisations/${id}`}
            title={name}
            about={organisationKind[kind]}
            word={words.since(dayText(createdAt, locale))}
          />
        )}
      </DeskSection>
      <DeskSection title={claims.queue} rows={desk.claims.rows} all={rest('claims')} keyOf={({ id }) => id}>
        {({ companyId, companyName, personName, createdAt }) => (
          <DeskRow
            href={claimsAddress(companyId)}
            title={companyName}
            about={personName}
            word={words.since(dayText(createdAt, locale))}
          />
        )}
      </DeskSection>
      <DeskSection title={words.count.closing} rows={desk.closing.rows} all={rest('closing')} keyOf={({ id }) => id}>
        {({ code, title, agencyName, closesAt }) => (
          <DeskRow
            href={`/scenarios/${code}`}
            title={title}
            about={
              <>
                {agencyName}
                <br />
                <TimeLeft until={closesAt} now={now} />
              </>
            }
          />
        )}
      </DeskSection>
    </>
  )
}

import type { ForecastState } from '#app/domain/forecast/lifecycle.ts'
import { monthWords } from '#app/domain/forecast/month.ts'
import type { ForecastRow } from '#app/domain/forecast/row.ts'
import { forecastText } from '#app/text/forecast.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Tag, type TagLook } from '../kit/tag.tsx'
import { TagLinks } from '../list/tag-links.tsx'
import { useLocale, useWords } from '../words.ts'
import { forecastAddress } from './addresses.ts'

const LOOKS: Record<ForecastState, TagLook> = { announced: 'need', begun: 'match', withdrawn: 'plain' }

/** One announced scenario: what and whose on the left, when and what to do on the right. */
export function ForecastLine({ row, signedIn }: { row: ForecastRow; signedIn: boolean }) {
  const words = useWords(forecastText)
  const locale = useLocale()
  const { state, title, summary, agencyName, tags, expectedMonth, closedReason, scenarioCode } = row
  return (
    <li
      id={row.id}
      data-row
      className="grid gap-x-10 gap-y-3 border-b border-line py-6 md:grid-cols-[minmax(0,1fr)_15rem]"
    >
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-3">
          <span className="font-semibold text-need">{words.expected(monthWords(expectedMonth, locale))}</span>
          {state === 'announced' ? null : (
            <Tag look={scenarioCode ? 'success' : LOOKS[state]}>
              {scenarioCode ? words.published : words.state[state]}
            </Tag>
          )}
        </p>
        <h3 className="mt-0.5">{title}</h3>
        <p className="text-sm text-ink-3">{agencyName}</p>
        <p className="mt-2 max-w-prose whitespace-pre-line text-[0.9375rem] text-ink-2">{closedReason || summary}</p>
        <div className="mt-2.5">
          <TagLinks tags={tags} path="/scenarios" most={6} />
        </div>
      </div>
      <div className="no-print flex flex-wrap content-start gap-2.5 md:justify-end">
        {scenarioCode ? <ButtonLink href={`/scenarios/${scenarioCode}`}>{words.seeScenario}</ButtonLink> : null}
        {state === 'withdrawn' ? null : <FollowButton row={row} signedIn={signedIn} />}
        <Deeds row={row} />
      </div>
    </li>
  )
}

function FollowButton({ row: { id, title, followed }, signedIn }: { row: ForecastRow; signedIn: boolean }) {
  const words = useWords(forecastText)
  if (!signedIn) return <ButtonLink href="/sign-in?to=/forecasts">{words.signIn}</ButtonLink>
  return (
    <form method="post" action={forecastAddress(id, followed ? 'following/end' : 'following')} data-once>
      <Button>
        <span aria-hidden="true">{followed ? '★' : '☆'}</span>
        {followed ? words.unfollow : words.follow}
        <span className="sr-only">{words.followOf(title)}</span>
      </Button>
    </form>
  )
}

function Deeds({ row: { id, can } }: { row: ForecastRow }) {
  const words = useWords(forecastText)
  return (
    <>
      {can.begin ? (
        <form method="post" action={forecastAddress(id, 'scenario')} data-once>
          <Button>{words.begin}</Button>
        </form>
      ) : null}
      {can.write ? (
        <>
          <ButtonLink href={forecastAddress(id, 'edit')}>{words.edit}</ButtonLink>
          <ButtonLink look="danger" href={forecastAddress(id, 'withdrawal')}>
            {words.withdraw}
          </ButtonLink>
        </>
      ) : null}
    </>
  )
}

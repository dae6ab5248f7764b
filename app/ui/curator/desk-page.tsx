import { minuteText } from '#app/domain/time.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { curatorText } from '#app/text/curator.ts'
import { eventText } from '#app/text/event.ts'
import { sealingText } from '#app/text/sealing.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'
import { CountStrip } from './count-strip.tsx'
import type { CuratorDeskRows } from './desk-rows.ts'
import { PeopleSections, ScenarioSections } from './desk-sections.tsx'

const PLACES = {
  review: '/curator/review',
  handingIn: '/curator/handing-in',
  amendments: '/curator/amendments',
  claims: '/curator/claims',
  unlisted: '/curator/lists',
  drafts: '/curator/lists',
  awaiting: '/curator/organisations',
  questions: '/scenarios?open=yes&sort=closing',
  due: '/curator/matches?sort=due',
  stalled: '/curator/matches?stalled=yes',
  closing: '/scenarios?open=yes&sort=closing',
} as const

const COUNTED = ['review', 'unlisted', 'drafts', 'awaiting', 'stalled', 'closing'] as const

/** What needs a curator now: the numbers first, then the first rows of each kind. */
export function CuratorDeskPage({ desk, now }: { desk: CuratorDeskRows; now: Date }) {
  const words = useWords(curatorText)
  const { events } = useWords(eventText)
  const { openingsTitle: openings } = useWords(sealingText)
  const { queue: amendments } = useWords(amendmentText)
  const locale = useLocale()
  const items = COUNTED.map((key) => {
    const hint = key === 'stalled' ? words.hint.stalled(desk.stalled.days) : words.hint[key]
    return { key, label: words.count[key], hint, count: desk[key].count, href: PLACES[key] }
  })
  return (
    <>
      <PageHead eyebrow={words.desk} title={words.nowTitle} lead={words.nowLead(minuteText(now, locale))}>
        <ButtonLink href="/curator/matches">{words.matchDesk}</ButtonLink>
        <ButtonLink href="/openings">{openings}</ButtonLink>
        <ButtonLink href="/curator/amendments">{amendments}</ButtonLink>
        <ButtonLink href="/curator/events">{events}</ButtonLink>
        <ButtonLink href="/imports/new?noun=scenario">{words.import}</ButtonLink>
        <ButtonLink look="primary" href="/curator/lists/new">
          {words.newList}
        </ButtonLink>
      </PageHead>
      <CountStrip label={words.counts} items={items} />
      {Object.values(desk).every(({ count }) => count === 0) ? (
        <div className="pt-8">
          <Empty title={words.calm.title}>
            <p className="mb-4">{words.calm.text}</p>
            <ButtonLink href="/matching">{words.toMatching}</ButtonLink>
          </Empty>
        </div>
      ) : (
        <div className="grid gap-x-14 pt-9 lg:grid-cols-[minmax(0,1fr)_24rem]">
          <div className="min-w-0">
            <ScenarioSections desk={desk} now={now} places={PLACES} />
          </div>
          <div className="min-w-0">
            <PeopleSections desk={desk} now={now} places={PLACES} />
          </div>
        </div>
      )}
    </>
  )
}

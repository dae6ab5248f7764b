import type { FollowedRecord } from '#app/domain/following/following.ts'
import { minuteText } from '#app/domain/time.ts'
import { forecastText } from '#app/text/forecast.ts'
import { FORECASTS, forecastAddress, watchAddress } from '../forecast/addresses.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'

/** Everything somebody follows, with the last thing that happened to each. */
export function FollowingPage({ rows }: { rows: FollowedRecord[] }) {
  const words = useWords(forecastText)
  return (
    <>
      <PageHead title={words.following} lead={words.followingLead}>
        <ButtonLink href={FORECASTS}>{words.title}</ButtonLink>
      </PageHead>
      {rows.length === 0 ? (
        <Empty title={words.followingNone}>
          <p className="mb-4">{words.followingNoneNext}</p>
          <ButtonLink href="/scenarios">{words.toScenarios}</ButtonLink>
        </Empty>
      ) : (
        <ul className="border-t border-line-strong">
          {rows.map((row) => (
            <FollowedLine key={row.noun + row.id} row={row} />
          ))}
        </ul>
      )}
    </>
  )
}

function FollowedLine({ row }: { row: FollowedRecord }) {
  const words = useWords(forecastText)
  const locale = useLocale()
  const { noun, id, title, agencyName, code, last, isNew } = row
  const leave = noun === 'scenario' ? watchAddress(code ?? '', true) : forecastAddress(id, 'following/end')
  return (
    <li
      data-row
      className="grid gap-x-8 gap-y-2 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_auto] md:items-center"
    >
      <div className="min-w-0">
        <h2 className="text-[1.0625rem]">
          <a href={code ? `/scenarios/${code}` : `${FORECASTS}#${id}`} className="hover:underline">
            {title}
          </a>{' '}
          {isNew ? <Tag look="need">{words.isNew}</Tag> : null}
        </h2>
        <p className="text-sm text-ink-3">{agencyName}</p>
        <p className="text-[0.9375rem] text-ink-2">
          {last ? (
            <>
              {words.act[last.act] ?? last.act} ·{' '}
              <time dateTime={last.at.toISOString()}>{minuteText(last.at, locale)}</time>
            </>
          ) : (
            words.noNews
          )}
        </p>
      </div>
      <form method="post" action={leave} data-once>
        <input type="hidden" name="to" value="following" />
        <Button>
          {words.unfollow}
          <span className="sr-only">{words.followOf(title)}</span>
        </Button>
      </form>
    </li>
  )
}

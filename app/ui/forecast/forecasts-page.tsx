import type { ForecastRow } from '#app/domain/forecast/row.ts'
import { forecastText } from '#app/text/forecast.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'
import { FOLLOWING, FORECASTS } from './addresses.ts'
import { ForecastLine } from './forecast-line.tsx'

interface Props {
  announced: ForecastRow[]
  settled: ForecastRow[]
  signedIn: boolean
  mayAnnounce: boolean
  done: 'announced' | 'saved' | 'withdrawn' | null
}

/** Scenarios that are announced, the soonest first, and what became of the last ones. */
export function ForecastsPage({ announced, settled, signedIn, mayAnnounce, done }: Props) {
  const words = useWords(forecastText)
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        {signedIn ? <ButtonLink href={FOLLOWING}>{words.following}</ButtonLink> : null}
        {mayAnnounce ? (
          <ButtonLink look="primary" href={`${FORECASTS}/new`}>
            {words.new}
          </ButtonLink>
        ) : null}
      </PageHead>
      {done ? (
        <div className="pb-5">
          <Notice look="success" live>
            {words.done[done]}
          </Notice>
        </div>
      ) : null}
      {announced.length > 0 ? (
        <ol className="border-t border-line-strong">
          {announced.map((row) => (
            <ForecastLine key={row.id} row={row} signedIn={signedIn} />
          ))}
        </ol>
      ) : (
        <Empty title={words.none}>
          <p className="mb-4">{words.noneNext}</p>
          <ButtonLink href="/scenarios">{words.toScenarios}</ButtonLink>
        </Empty>
      )}
      {settled.length > 0 ? (
        <section className="pt-12">
          <h2 className="pb-2 text-lg">{words.settled}</h2>
          <ol className="border-t border-line">
            {settled.map((row) => (
              <ForecastLine key={row.id} row={row} signedIn={signedIn} />
            ))}
          </ol>
        </section>
      ) : null}
    </>
  )
}

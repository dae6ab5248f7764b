import { monthWords } from '#app/domain/forecast/month.ts'
import type { ForecastRow } from '#app/domain/forecast/row.ts'
import { forecastText } from '#app/text/forecast.ts'
import { useLocale, useWords } from '../words.ts'
import { FORECASTS } from './addresses.ts'

/** The next announced scenarios in a few lines, on other pages; nothing when none is announced. */
export function ComingNext({ rows }: { rows: ForecastRow[] }) {
  const words = useWords(forecastText)
  const locale = useLocale()
  if (rows.length === 0) return null
  return (
    <section className="min-w-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2>{words.title}</h2>
        <a className="link inline-flex min-h-11 items-center text-[0.9375rem]" href={FORECASTS}>
          {words.all}
        </a>
      </div>
      <ol className="border-t border-line-strong">
        {rows.map(({ id, title, agencyName, expectedMonth }) => (
          <li key={id} className="border-b border-line">
            <a
              href={`${FORECASTS}#${id}`}
              className="group grid min-h-11 gap-x-6 py-3 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-baseline"
            >
              <span className="min-w-0">
                <span className="font-semibold group-hover:underline">{title}</span>
                <span className="block text-sm text-ink-3">{agencyName}</span>
              </span>
              <span className="text-sm text-need">{words.expected(monthWords(expectedMonth, locale))}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

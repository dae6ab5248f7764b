import { standingText } from '#app/text/standing.ts'
import { deadlineOpen } from '../company-desk/deadline-open.ts'
import { DistrictName } from '../list/district-name.tsx'
import { TimeLeft } from '../list/time-left.tsx'
import { Explanation, FitReason, FitScore } from '../matching/explanation.tsx'
import { useWords } from '../words.ts'
import { BandMark } from './band-mark.tsx'
import { ChangeList } from './change-list.tsx'
import type { ShownStanding } from './shown-standing.ts'

/** One open need: the band, the score with its reasons, and what would raise it. */
export function StandingRow({ standing, now, mayWrite }: { standing: ShownStanding; now: Date; mayWrite: boolean }) {
  const words = useWords(standingText)
  const { row, band, among, score, explanation, tagNames } = standing
  return (
    <li data-row className="grid gap-x-6 gap-y-2 border-b border-line py-4 md:grid-cols-[7.5rem_minmax(0,1fr)_auto]">
      <BandMark band={band} among={among} />
      <div className="min-w-0 max-md:order-last">
        <h3>
          <a href={`/scenarios/${row.code}`} className="inline-block py-0.5 hover:underline">
            {row.title}
          </a>
        </h3>
        <p className="text-sm text-ink-3">
          {row.agencyName} · <DistrictName district={row.district} /> ·{' '}
          <span className="whitespace-nowrap">{row.code}</span>
        </p>
        <p className="mt-1 flex flex-wrap items-baseline gap-x-4 text-[0.9375rem] text-ink-2">
          <FitScore score={score} />
          <span className="min-w-0 flex-1 basis-64">
            <FitReason explanation={explanation} tagNames={tagNames} />
          </span>
        </p>
        <ChangeList standing={standing} mayWrite={mayWrite} />
        <details className="mt-1">
          <summary className="inline-flex min-h-11 items-center gap-1 text-[0.9375rem] text-match">
            {words.why} <span aria-hidden="true">▾</span>
          </summary>
          <div className="max-w-2xl pb-3">
            <Explanation explanation={explanation} tagNames={tagNames} />
          </div>
        </details>
      </div>
      <TimeLeft closesAt={row.closesAt} now={now} open={deadlineOpen(row.closesAt, now)} />
    </li>
  )
}

import { standingText } from '#app/text/standing.ts'
import { deadlineOpen } from '../company-desk/deadline-open.ts'
import { FitTitle } from '../company-desk/fit-title.tsx'
import { FitWhy } from '../company-desk/fit-why.tsx'
import { TimeLeft } from '../list/time-left.tsx'
import { FitReason, FitScore } from '../matching/explanation.tsx'
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
        <FitTitle row={row} />
        <p className="mt-1 flex flex-wrap items-baseline gap-x-4 text-[0.9375rem] text-ink-2">
          <FitScore score={score} />
          <span className="min-w-0 flex-1 basis-64">
            <FitReason explanation={explanation} tagNames={tagNames} />
          </span>
        </p>
        <ChangeList standing={standing} mayWrite={mayWrite} />
        <FitWhy label={words.why} explanation={explanation} tagNames={tagNames} />
      </div>
      <TimeLeft closesAt={row.closesAt} now={now} open={deadlineOpen(row.closesAt, now)} />
    </li>
  )
}

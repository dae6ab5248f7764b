import type { ScenarioRow } from '#app/domain/catalogue/rows.ts'
import { DistrictName } from './district-name.tsx'
import { StageBar } from './stage-bar.tsx'
import { StateTag } from './state-tag.tsx'
import { TagLinks } from './tag-links.tsx'
import { TimeLeft } from './time-left.tsx'

/** A scenario in a list: what and whose on the left, by when on the right. */
export function ScenarioLine({ row, now, brief = false }: { row: ScenarioRow; now: Date; brief?: boolean }) {
  const open = row.state === 'open'
  return (
    <li
      data-row
      className="grid gap-x-8 gap-y-2 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_auto] md:items-start"
    >
      <div className="min-w-0">
        <h3>
          <a href={`/scenarios/${row.code}`} className="inline-block py-0.5 hover:underline">
            {row.title}
          </a>
        </h3>
        <p className="text-sm text-ink-3">
          {[row.agencyName, ...row.jointAgencies].join('、')} · <DistrictName district={row.district} /> ·{' '}
          <span className="whitespace-nowrap">{row.code}</span>
        </p>
        {brief ? null : <p className="mt-1.5 line-clamp-2 max-w-prose text-[0.9375rem] text-ink-2">{row.summary}</p>}
        <div className="mt-2.5">
          <TagLinks tags={row.tags} path="/scenarios" most={brief ? 3 : 6} />
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 md:flex-col md:items-end md:text-right">
        {open ? null : <StateTag state={row.state} />}
        <TimeLeft closesAt={row.closesAt} now={now} open={open} />
        <StageBar stage={row.stage} />
      </div>
    </li>
  )
}

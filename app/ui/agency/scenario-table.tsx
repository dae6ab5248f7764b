import type { ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import { deadlineText, stampText } from '#app/domain/time.ts'
import type { District, Stage } from '#app/domain/vocabulary.ts'
import { agencyText } from '#app/text/agency.ts'
import { Table } from '../kit/table.tsx'
import { DistrictName } from '../list/district-name.tsx'
import { StageBar } from '../list/stage-bar.tsx'
import { StateTag } from '../list/state-tag.tsx'
import { useLocale, useWords } from '../words.ts'
import { scenarioAddress } from './addresses.ts'
import { TimeLeft } from './time-left.tsx'

interface Row {
  id: string
  code: string | null
  title: string
  state: ScenarioState
  stage: Stage | null
  district: District | null
  closesAt: Date | null
  updatedAt: Date
}

/** The agency's scenarios as a table on a desk, as labelled lines on a phone; `pick` gives each a box to tick. */
export function ScenarioTable({ rows, now, pick }: { rows: Row[]; now: Date; pick: boolean }) {
  const words = useWords(agencyText)
  return (
    <Table
      caption={words.list.caption}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        {
          key: 'title',
          label: words.list.title,
          head: true,
          cell: (row) => (
            <span className="flex items-start gap-2.5">
              {pick ? (
                <input
                  type="checkbox"
                  name="id"
                  value={row.id}
                  aria-label={`${words.list.pick} ${row.title || words.untitled}`}
                  className="mt-1 h-5 w-5 flex-none accent-current"
                />
              ) : null}
              <span>
                <a href={scenarioAddress(row.id)} className="hover:underline">
                  {row.title || words.untitled}
                </a>
                {row.code ? <span className="block text-[0.8125rem] font-normal text-ink-3">{row.code}</span> : null}
              </span>
            </span>
          ),
        },
        { key: 'state', label: words.list.state, cell: (row) => <StateTag state={row.state} /> },
        { key: 'stage', label: words.list.stage, cell: (row) => (row.stage ? <StageBar stage={row.stage} /> : null) },
        { key: 'district', label: words.list.district, cell: (row) => <DistrictName district={row.district} /> },
        {
          key: 'closes',
          label: words.list.closes,
          cell: (row) => <Closing row={row} now={now} />,
        },
        { key: 'updated', label: words.list.updated, cell: (row) => stampText(row.updatedAt) },
      ]}
    />
  )
}

/** The deadline; what is left until then only where it is still ahead, which it is not once a scenario is cancelled. */
function Closing({ row: { closesAt, state }, now }: { row: Row; now: Date }) {
  const locale = useLocale()
  if (!closesAt) return '--'
  return state === 'cancelled' ? deadlineText(closesAt, locale) : <TimeLeft until={closesAt} now={now} />
}

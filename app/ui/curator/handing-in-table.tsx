import type { FieldComments } from '#app/domain/form.ts'
import type { ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import type { ScenarioPart } from '#app/domain/scenario/parts.ts'
import { handingInText } from '#app/text/handing-in.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { TimeLeft } from '../agency/time-left.tsx'
import { Table } from '../kit/table.tsx'
import { StateTag } from '../list/state-tag.tsx'
import { useLocale, useWords } from '../words.ts'

export interface HandingInRow {
  id: string
  title: string
  agencyId: string
  agencyName: string
  state: ScenarioState
  missing: ScenarioPart[]
  comments: FieldComments
  closesAt: Date | null
}

/** The drafts with what is still missing; those that are complete have a box to tick. */
export function HandingInTable({ rows, now }: { rows: HandingInRow[]; now: Date }) {
  const words = useWords(handingInText)
  const { column } = words
  return (
    <Table
      caption={words.caption}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { key: 'title', label: column.title, head: true, cell: (row) => <Title row={row} /> },
        {
          key: 'agency',
          label: column.agency,
          cell: ({ agencyId, agencyName }) => (
            <a className="hover:underline" href={`/curator/organisations/${agencyId}`}>
              {agencyName}
            </a>
          ),
        },
        { key: 'state', label: column.state, cell: ({ state }) => <StateTag state={state} /> },
        { key: 'ready', label: column.ready, cell: (row) => <Readiness row={row} /> },
        { key: 'closes', label: column.closes, cell: ({ closesAt }) => <TimeLeft until={closesAt} now={now} /> },
      ]}
    />
  )
}

function Title({ row: { id, title, missing } }: { row: HandingInRow }) {
  const words = useWords(handingInText)
  return (
    <label className="flex items-start gap-2.5">
      <input
        type="checkbox"
        name="id"
        value={id}
        disabled={missing.length > 0}
        aria-label={`${words.pick} ${title}`}
        className="mt-1 h-5 w-5 flex-none accent-current"
      />
      {title}
    </label>
  )
}

function Readiness({ row: { missing, comments } }: { row: HandingInRow }) {
  const words = useWords(handingInText)
  const parts = useWords(scenarioFormText).part
  const between = useLocale() === 'zh' ? '、' : ', '
  const said = Object.values(comments)
  return (
    <>
      {missing.length === 0 ? words.ready : words.missing(missing.map((part) => parts[part]).join(between))}
      {said.length > 0 ? (
        <span className="block text-warning">
          {words.comments}
          {said.join(between)}
        </span>
      ) : null}
    </>
  )
}

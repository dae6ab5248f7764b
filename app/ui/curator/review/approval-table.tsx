import type { ReviewHint } from '#app/domain/review/hints.ts'
import type { ApprovalStanding } from '#app/domain/review/several.ts'
import { approvalsText } from '#app/text/approvals.ts'
import { checklistText } from '#app/text/review-checklist.ts'
import { TimeLeft } from '../../agency/time-left.tsx'
import { Table } from '../../kit/table.tsx'
import { Tag, type TagLook } from '../../kit/tag.tsx'
import { useWords } from '../../words.ts'
import { reviewAddress } from '../addresses.ts'

export interface ApprovalRow {
  id: string
  version: number
  title: string
  agencyName: string
  closesAt: Date | null
  standing: ApprovalStanding
  hints: ReviewHint[]
}

const LOOKS: Record<ApprovalStanding, TagLook> = {
  ready: 'plain',
  passed: 'success',
  notInReview: 'warning',
  own: 'warning',
  late: 'warning',
  changed: 'warning',
}

/** Scenarios with what was noticed in them and whether they may pass. */
export function ApprovalTable({ caption, rows, now }: { caption: string; rows: ApprovalRow[]; now: Date }) {
  const words = useWords(approvalsText)
  const { column } = words
  return (
    <Table
      caption={caption}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'title',
          label: column.title,
          head: true,
          cell: ({ id, title }) => (
            <a className="hover:underline" href={reviewAddress(id)}>
              {title}
            </a>
          ),
        },
        { key: 'agency', label: column.agency, cell: ({ agencyName }) => agencyName },
        { key: 'closes', label: column.closes, cell: ({ closesAt }) => <TimeLeft until={closesAt} now={now} /> },
        { key: 'hints', label: column.hints, cell: ({ hints }) => <HintLines hints={hints} /> },
        {
          key: 'standing',
          label: column.standing,
          cell: ({ standing }) => <Tag look={LOOKS[standing]}>{words.standing[standing]}</Tag>,
        },
      ]}
    />
  )
}

function HintLines({ hints }: { hints: ReviewHint[] }) {
  const words = useWords(checklistText)
  if (hints.length === 0) return <span className="text-ink-3">{words.noHint}</span>
  return (
    <ul className="text-sm text-warning">
      {hints.map(({ hint, word }) => (
        <li key={hint + word}>
          <span aria-hidden="true">△ </span>
          {words.hint[hint](word)}
        </li>
      ))}
    </ul>
  )
}

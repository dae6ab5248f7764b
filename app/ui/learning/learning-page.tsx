import type { ReactNode } from 'react'
import type { Acceptance, AcceptanceBand } from '#app/domain/learning/acceptance.ts'
import { learningText } from '#app/text/learning.ts'
import { stateText } from '#app/text/states.ts'
import { Empty } from '../kit/empty.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { useWords } from '../words.ts'
import { BandChart } from './band-chart.tsx'
import { bandName, shareText } from './band-words.ts'

interface Props {
  acceptance: Acceptance
  /** Whether there are more outcomes than were looked at, and how many were. */
  cut: boolean
  lookedAt: number
  /** The file that the weights in use come from; null for those that come with the product. */
  weightsFrom: string | null
  curates: boolean
}

/** Whether scores keep their word: what people made of pairs, by what these had scored. */
export function LearningPage({ acceptance, cut, lookedAt, weightsFrom, curates }: Props) {
  const words = useWords(learningText)
  const { all, unscored } = acceptance
  const home = curates ? { label: words.desk, href: '/curator/matches' } : { label: words.index, href: '/admin/index' }
  return (
    <>
      <PageHead crumbs={[home]} title={words.title} lead={words.lead} />
      {all.takenUp.of + unscored === 0 ? (
        <Empty title={words.noneTitle}>{words.noneText}</Empty>
      ) : (
        <Outcomes acceptance={acceptance} />
      )}
      {cut ? <Notice look="match">{words.cut(lookedAt.toLocaleString('en-US'))}</Notice> : null}
      <Section title={words.weights}>
        <p className="max-w-[44rem]">{weightsFrom ? words.refitted(weightsFrom) : words.shipped}</p>
        <p className="max-w-[44rem] pt-2 text-sm text-ink-2">{words.refit}</p>
      </Section>
    </>
  )
}

function Outcomes({ acceptance }: { acceptance: Acceptance }) {
  const words = useWords(learningText)
  const { bands, all, unscored, reasons } = acceptance
  return (
    <>
      <Section title={words.chart} lead={words.chartHint}>
        <BandChart bands={bands} />
      </Section>
      <Section title={words.table}>
        <BandTable rows={[...bands, all]} />
        {unscored > 0 ? <p className="pt-3 text-sm text-ink-2">{words.unscored(unscored)}</p> : null}
      </Section>
      {reasons.length > 0 ? (
        <Section title={words.reasons} lead={words.reasonsHint}>
          <Reasons reasons={reasons} />
        </Section>
      ) : null}
    </>
  )
}

/** The last row is that of all bands. */
function BandTable({ rows }: { rows: AcceptanceBand[] }) {
  const words = useWords(learningText)
  const all = rows.at(-1)
  const columns: Column<AcceptanceBand>[] = [
    { key: 'band', label: words.band, head: true, cell: (row) => (row === all ? words.all : bandName(row, words)) },
    { key: 'judged', label: words.judged, numeric: true, cell: ({ takenUp }) => takenUp.of },
    { key: 'takenUp', label: words.takenUp, numeric: true, cell: ({ takenUp }) => takenUp.part },
    { key: 'landed', label: words.landed, numeric: true, cell: ({ landed }) => landed },
    { key: 'share', label: words.share, numeric: true, cell: ({ takenUp }) => shareText(takenUp, words) },
    ...(['agency', 'company'] as const).map(
      (side): Column<AcceptanceBand> => ({
        key: side,
        label: words[side],
        numeric: true,
        cell: ({ bySide }) => (bySide[side].of > 0 ? words.partOf(bySide[side].part, bySide[side].of) : null),
      }),
    ),
  ]
  return (
    <Table
      caption={words.table}
      columns={columns}
      rows={rows}
      keyOf={(row) => `${row.from}-${row.below}-${row === all}`}
    />
  )
}

function Reasons({ reasons }: Pick<Acceptance, 'reasons'>) {
  const words = useWords(learningText)
  const { declineReason } = useWords(stateText)
  return (
    <Table
      caption={words.reasons}
      columns={[
        { key: 'reason', label: words.reason, head: true, cell: ({ reason }) => declineReason[reason] },
        { key: 'pairs', label: words.pairs, numeric: true, cell: ({ pairs }) => pairs },
      ]}
      rows={reasons}
      keyOf={({ reason }) => reason}
    />
  )
}

function Section({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className="pt-8">
      <h2 className="pb-3">{title}</h2>
      {lead ? <p className="max-w-[44rem] pb-4 text-sm text-ink-2">{lead}</p> : null}
      {children}
    </section>
  )
}

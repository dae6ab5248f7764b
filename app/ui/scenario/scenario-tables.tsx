import type { Criterion, Opening, Target } from '#app/domain/vocabulary.ts'
import { scenarioText } from '#app/text/scenario.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { type Column, Table } from '../kit/table.tsx'
import { useWords } from '../words.ts'

type Row<T> = T & { at: number }

/** What the host opens, kind by kind. */
export function OpeningsTable({ openings }: { openings: Opening[] }) {
  const words = useWords(scenarioText)
  const { opening } = useWords(vocabularyText)
  if (openings.length === 0) return <p className="text-ink-3">{words.opensNone}</p>
  const columns: Column<Row<Opening>>[] = [
    { key: 'kind', label: words.openingKind, head: true, cell: ({ kind }) => opening[kind] },
    { key: 'note', label: words.openingNote, cell: ({ note }) => note || null },
  ]
  return <Table caption={words.opens} columns={columns} rows={numbered(openings)} keyOf={keyOf} />
}

/** How one will know that it worked: metric, target, method. */
export function TargetsTable({ targets }: { targets: Target[] }) {
  const words = useWords(scenarioText)
  if (targets.length === 0) return <p className="text-ink-3">{words.workedNone}</p>
  const columns: Column<Row<Target>>[] = [
    { key: 'metric', label: words.metric, head: true, cell: ({ metric }) => metric },
    { key: 'target', label: words.target, numeric: true, cell: ({ target, unit }) => `${target} ${unit}`.trim() },
    { key: 'method', label: words.method, cell: ({ method }) => method || null },
  ]
  return <Table caption={words.worked} columns={columns} rows={numbered(targets)} keyOf={keyOf} />
}

/** By what proposals are judged; the weights sum to 100. */
export function CriteriaTable({ criteria }: { criteria: Criterion[] }) {
  const words = useWords(scenarioText)
  const columns: Column<Row<Criterion>>[] = [
    { key: 'name', label: words.criterion, head: true, cell: ({ name }) => name },
    { key: 'weight', label: words.weight, numeric: true, cell: ({ weight }) => `${weight}%` },
  ]
  return <Table caption={words.judged} columns={columns} rows={numbered(criteria)} keyOf={keyOf} />
}

function numbered<T extends object>(rows: T[]): Row<T>[] {
  return rows.map((row, at) => ({ ...row, at }))
}

function keyOf({ at }: { at: number }): string {
  return String(at)
}

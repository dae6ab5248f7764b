import type { Criterion, Opening, Target } from '#app/domain/vocabulary.ts'
import { scenarioText } from '#app/text/scenario.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { type Column, Table } from '../kit/table.tsx'
import { useWords } from '../words.ts'
import { keyOf, numbered, type Row } from './numbered-rows.ts'

/** What the host opens, kind by kind. */
export function OpeningsTable({ openings }: { openings: Opening[] }) {
  const words = useWords(scenarioText)
  const { opening } = useWords(vocabularyText)
  const { column } = useWords(scenarioFormText)
  if (openings.length === 0) return <p className="text-ink-3">{words.opensNone}</p>
  const columns: Column<Row<Opening>>[] = [
    { key: 'kind', label: words.openingKind, head: true, cell: ({ kind }) => opening[kind] },
    { key: 'note', label: words.openingNote, cell: ({ note }) => note || null },
    ...(['quantity', 'conditions', 'period'] as const)
      .filter((key) => openings.some((row) => row[key]))
      .map((key): Column<Row<Opening>> => ({ key, label: column[key], cell: (row) => row[key] ?? null })),
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

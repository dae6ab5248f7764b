import type { BidderQuestion, Eligibility } from '#app/domain/vocabulary.ts'
import { scenarioText } from '#app/text/scenario.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { type Column, Table } from '../kit/table.tsx'
import { useWords } from '../words.ts'
import { keyOf, numbered, type Row } from './numbered-rows.ts'

/** Who may take part, rule by rule. */
export function EligibilityTable({ rows }: { rows: Eligibility[] }) {
  const words = useWords(scenarioText)
  const { eligibility } = useWords(vocabularyText)
  const { column } = useWords(scenarioFormText)
  const columns: Column<Row<Eligibility>>[] = [
    { key: 'kind', label: column.kind, head: true, cell: ({ kind }) => eligibility[kind] },
    { key: 'rule', label: column.rule, cell: ({ rule }) => rule },
  ]
  return <Table caption={words.mayBid} columns={columns} rows={numbered(rows)} keyOf={keyOf} />
}

/** What every proposal answers. */
export function QuestionsTable({ questions }: { questions: BidderQuestion[] }) {
  const words = useWords(scenarioText)
  const { answerKind } = useWords(vocabularyText)
  const { column, requiredAnswer } = useWords(scenarioFormText)
  const columns: Column<Row<BidderQuestion>>[] = [
    { key: 'question', label: column.question, head: true, cell: ({ question }) => question },
    { key: 'answerKind', label: column.answerKind, cell: ({ kind }) => answerKind[kind] },
    { key: 'required', label: column.required, cell: ({ required }) => requiredAnswer[required ? 'yes' : ''] },
  ]
  return <Table caption={words.asked} columns={columns} rows={numbered(questions)} keyOf={keyOf} />
}

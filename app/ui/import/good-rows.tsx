import type { ShownRow } from '#app/domain/import/list-view.ts'
import type { ImportNoun } from '#app/domain/import/mapping.ts'
import type { ShownRecord } from '#app/domain/import/shown-record.ts'
import { deadlineText } from '#app/domain/time.ts'
import { budgetWords } from '#app/text/amounts.ts'
import { importPreviewText } from '#app/text/import-preview.ts'
import type { Locale } from '#app/text/locale.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { type Column, Table } from '../kit/table.tsx'
import { Tag, Tags } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'

type Words = (typeof importPreviewText)['zh']['preview']
type Terms<Noun> = Extract<ShownRecord['terms'], { noun: Noun }>

/** The first good rows as they will be stored. */
export function GoodRows(props: { noun: ImportNoun; rows: ShownRow[]; all: number; tagNames: Record<string, string> }) {
  const { noun, rows, all, tagNames } = props
  const words = useWords(importPreviewText).preview
  const locale = useLocale()
  if (rows.length === 0) return null
  return (
    <section className="mt-10">
      <h2 className="pb-1">{words.title}</h2>
      {all > rows.length ? <p className="pb-2 text-sm text-ink-3">{words.shown(rows.length, all)}</p> : null}
      <Table
        caption={words.title}
        rows={rows}
        keyOf={({ sheet, row }) => `${sheet}/${row}`}
        columns={[
          { key: 'title', label: words.name, head: true, cell: (row) => <Title row={row} existing={words.existing} /> },
          { key: 'unit', label: words.unit[noun], cell: ({ unit }) => <Unit unit={unit} isNew={words.isNew} /> },
          {
            key: 'tags',
            label: words.tags,
            cell: ({ record }) => record && <Words record={record} names={tagNames} />,
          },
          ...(noun === 'scenario' ? scenarioColumns(words, locale) : capabilityColumns(words, locale)),
        ]}
      />
    </section>
  )
}

function scenarioColumns(words: Words, locale: Locale): Column<ShownRow>[] {
  const of = ({ record }: ShownRow) => record?.terms as Terms<'scenario'> | undefined
  const { stage } = vocabularyText[locale]
  const closing = (row: ShownRow) => {
    const at = of(row)?.closesAt
    return at ? deadlineText(at, locale) : null
  }
  return [
    { key: 'stage', label: words.stage, cell: (row) => <Whole>{stage[of(row)?.stage ?? 'validation']}</Whole> },
    {
      key: 'budget',
      label: words.budget,
      cell: (row) => <Whole>{budgetWords(of(row)?.budget ?? UNSTATED, locale)}</Whole>,
    },
    { key: 'closesAt', label: words.closesAt, cell: closing },
  ]
}

function capabilityColumns(words: Words, locale: Locale): Column<ShownRow>[] {
  const of = ({ record }: ShownRow) => record?.terms as Terms<'capability'> | undefined
  const { maturity, wish } = vocabularyText[locale]
  const between = locale === 'zh' ? '、' : ', '
  const ripe = (row: ShownRow) => {
    const at = of(row)?.maturity
    return at ? maturity[at] : null
  }
  return [
    { key: 'maturity', label: words.maturity, cell: ripe },
    {
      key: 'wishes',
      label: words.wishes,
      cell: (row) =>
        of(row)
          ?.wishes.map((each) => wish[each])
          .join(between) || null,
    },
  ]
}

const UNSTATED = { kind: 'unstated', minYuan: null, maxYuan: null } as const

/** A few words that stay on one line. */
function Whole({ children }: { children: string }) {
  return <span className="whitespace-nowrap">{children}</span>
}

function Title({ row: { row, record, existing: known }, existing }: { row: ShownRow; existing: string }) {
  const words = useWords(importPreviewText).problems
  return (
    <>
      {record?.title} {known ? <Tag look="guess">{existing}</Tag> : null}
      <span className="block text-[0.8125rem] font-normal text-ink-3">{words.inRow(row)}</span>
    </>
  )
}

function Unit({ unit, isNew }: { unit: ShownRow['unit']; isNew: string }) {
  return (
    <>
      {unit?.name} {unit?.isNew ? <Tag look="match">{isNew}</Tag> : null}
    </>
  )
}

function Words({ record, names }: { record: ShownRecord; names: Record<string, string> }) {
  return (
    <Tags>
      {record.tagIds.map((id) => (
        <Tag key={id}>{names[id] ?? id}</Tag>
      ))}
      {record.freeTags.map((word) => (
        <Tag key={word} look="guess">
          {word}
        </Tag>
      ))}
    </Tags>
  )
}

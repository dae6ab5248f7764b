import type { ColumnFacts, ColumnKey } from '#app/domain/site/columns.ts'
import type { IdentityKey } from '#app/domain/site/identity.ts'
import { type Finding, type Standing, toMend } from '#app/domain/site/inspection.ts'
import { siteText } from '#app/text/site.ts'
import { PageHead } from '../kit/page-head.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { Tag, type TagLook } from '../kit/tag.tsx'
import { useWords } from '../words.ts'
import { ColumnTable } from './column-table.tsx'
import { type Walked, WalkSection } from './walk-section.tsx'

const LOOKS: Record<Standing, TagLook> = {
  passes: 'success',
  attention: 'warning',
  fails: 'danger',
  unknown: 'plain',
}

interface Props {
  findings: Finding[]
  columns: Record<ColumnKey, ColumnFacts>
  missingIdentity: IdentityKey[]
  walked: Walked | null
  walking: boolean
  mayWalk: boolean
}

/** The site inspected by the values of the State Council, with what each value comes from. */
export function InspectionPage({ findings, columns, missingIdentity, walked, walking, mayWalk }: Props) {
  const words = useWords(siteText)
  const shown: Column<Finding>[] = [
    {
      key: 'indicator',
      label: words.indicator,
      head: true,
      cell: ({ indicator }) => <span className="whitespace-nowrap">{words.indicators[indicator]}</span>,
    },
    { key: 'rule', label: words.rule, cell: ({ indicator }) => words.rules[indicator] },
    {
      key: 'value',
      label: words.value,
      cell: ({ indicator, faults, columns: at }) => (
        <>
          {faults === null ? words.unknown[indicator] : words.values[indicator](faults)}
          {at.length > 0 ? (
            <span className="block text-ink-3">{at.map((key) => words.columnNames[key]).join(' · ')}</span>
          ) : null}
        </>
      ),
    },
    {
      key: 'standing',
      label: words.standingLabel,
      cell: ({ standing }) => (
        <span className="whitespace-nowrap">
          <Tag look={LOOKS[standing]}>{words.standing[standing]}</Tag>
        </span>
      ),
    },
  ]
  return (
    <>
      <PageHead title={words.inspection} lead={words.inspectionLead} />
      <p className="pb-3 text-lg font-semibold">{words.found(toMend(findings))}</p>
      <Table caption={words.inspection} columns={shown} rows={findings} keyOf={({ indicator }) => indicator} />
      {missingIdentity.length > 0 ? (
        <p className="pt-4 text-sm text-ink-2">
          {words.missing}
          {missingIdentity.map((key) => words.identityKey[key]).join(' · ')}
          {mayWalk ? (
            <a href="/admin/identity" className="ml-3 link">
              {words.fillIn}
            </a>
          ) : null}
        </p>
      ) : null}
      <ColumnTable columns={columns} />
      <WalkSection {...{ walked, walking, mayWalk }} />
    </>
  )
}

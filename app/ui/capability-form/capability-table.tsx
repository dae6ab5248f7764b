import { dayText } from '#app/domain/time.ts'
import type { Maturity } from '#app/domain/vocabulary.ts'
import { capabilityFormText } from '#app/text/capability-form.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { capabilityAddress } from '../company-desk/addresses.ts'
import { Table } from '../kit/table.tsx'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'

export interface CapabilityLine {
  id: string
  title: string
  state: 'draft' | 'published' | 'withdrawn'
  changed: boolean
  tags: string[]
  maturity: Maturity | null
  updatedAt: Date
}

const LOOKS = { draft: 'plain', published: 'supply', withdrawn: 'warning' } as const

/** A company's capabilities in every state. */
export function CapabilityTable({ rows }: { rows: CapabilityLine[] }) {
  const words = useWords(capabilityFormText)
  const { maturity } = useWords(vocabularyText)
  const locale = useLocale()
  const { columns } = words
  return (
    <Table
      caption={words.title}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        {
          key: 'title',
          label: columns.title,
          head: true,
          cell: (row) => (
            <a className="inline-flex min-h-11 items-center hover:underline" href={capabilityAddress(row.id)}>
              {row.title || words.untitled}
            </a>
          ),
        },
        {
          key: 'state',
          label: columns.state,
          cell: (row) => (
            <>
              <Tag look={LOOKS[row.state]}>{words.state[row.state]}</Tag>
              {row.changed ? <span className="ml-2 text-sm text-warning">{words.changed}</span> : null}
            </>
          ),
        },
        { key: 'tags', label: columns.tags, cell: (row) => row.tags.join(locale === 'zh' ? '、' : ', ') || null },
        { key: 'maturity', label: columns.maturity, cell: (row) => row.maturity && maturity[row.maturity] },
        { key: 'updated', label: columns.updated, cell: (row) => dayText(row.updatedAt, locale) },
      ]}
    />
  )
}

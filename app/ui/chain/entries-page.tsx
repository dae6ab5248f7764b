import { CHAIN_KINDS, type ChainKind } from '#app/domain/chain/entry.ts'
import { chainText } from '#app/text/chain.ts'
import { Empty } from '../kit/empty.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import { useLocale, useWords } from '../words.ts'
import { millisecondText } from './instant.ts'
import { Neighbours } from './neighbours.tsx'

interface Entry {
  number: number
  kind: ChainKind
  subjectId: string
  at: Date
  digest: string
  hash: string
  day: string
}

/** The chain as auditors read it: with its numbers. */
export function EntriesPage({ entries, page, more }: { entries: Entry[]; page: number; more: boolean }) {
  const words = useWords(chainText)
  const locale = useLocale()
  const code = (text: string) => <code className="text-sm break-all">{text}</code>
  return (
    <>
      <PageHead title={words.entries} lead={words.entriesLead} />
      {entries.length > 0 ? (
        <Table
          caption={words.entries}
          rows={entries}
          keyOf={({ hash }) => hash}
          columns={[
            { key: 'number', label: words.number, head: true, cell: ({ number }) => number },
            { key: 'at', label: words.at, cell: ({ at }) => millisecondText(at, locale) },
            { key: 'kind', label: words.kindHead, cell: ({ kind }) => words.kind[kind] },
            {
              key: 'subject',
              label: words.subject,
              cell: ({ kind, subjectId }) => code(`${CHAIN_KINDS[kind]} ${subjectId}`),
            },
            { key: 'digest', label: 'SHA-256', cell: ({ digest }) => code(digest) },
            { key: 'hash', label: words.entry, cell: ({ hash }) => code(hash) },
          ]}
        />
      ) : (
        <Empty title={words.noEntries} />
      )}
      <Neighbours path="/audit/chain" page={page} more={more} />
    </>
  )
}

import type { ImportState } from '#app/domain/import/mapping.ts'
import { minuteText } from '#app/domain/time.ts'
import { importPageText } from '#app/text/import-page.ts'
import { Table } from '../kit/table.tsx'
import { useLocale, useWords } from '../words.ts'

export interface RecentImport {
  id: string
  fileName: string
  state: ImportState
  createdAt: Date
}

/** The lists that somebody handed in lately, to come back to. */
export function RecentImports({ imports }: { imports: RecentImport[] }) {
  const words = useWords(importPageText)
  const locale = useLocale()
  if (imports.length === 0) return null
  return (
    <section className="mt-12">
      <h2 className="pb-2">{words.recent}</h2>
      <Table
        caption={words.recent}
        rows={imports}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'file',
            label: words.file,
            head: true,
            cell: ({ id, fileName }) => (
              <a className="link break-all" href={`/imports/${id}`}>
                {fileName}
              </a>
            ),
          },
          { key: 'state', label: words.stateLabel, cell: ({ state }) => words.state[state] },
          { key: 'when', label: words.when, cell: ({ createdAt }) => minuteText(createdAt, locale) },
        ]}
      />
    </section>
  )
}

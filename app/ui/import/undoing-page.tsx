import type { ImportNoun } from '#app/domain/import/mapping.ts'
import type { UndoObstacle } from '#app/domain/import/undoing.ts'
import { minuteText } from '#app/domain/time.ts'
import { importChangesText } from '#app/text/import-changes.ts'
import { importPageText } from '#app/text/import-page.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import { useLocale, useWords } from '../words.ts'

interface Obstacle {
  sheet: string
  row: number
  title: string
  obstacle: UndoObstacle
}

interface Props {
  id: string
  noun: ImportNoun
  fileName: string
  added: number
  changed: number
  until: Date
  obstacles: Obstacle[]
  obstacleCount: number
}

/** What undoing an import does, and the one deed; or what stands in its way, row by row. */
export function UndoingPage(props: Props) {
  const { id, noun, fileName, added, changed, until, obstacles, obstacleCount } = props
  const { undo, imported } = useWords(importChangesText)
  const titles = useWords(importPageText).title
  const locale = useLocale()
  const blocked = obstacleCount > 0
  return (
    <>
      <PageHead
        crumbs={[
          { label: titles[noun], href: `/imports/new?noun=${noun}` },
          { label: fileName, href: `/imports/${id}` },
        ]}
        title={undo.title}
        lead={fileName}
      />
      {blocked ? (
        <Notice look="warning" title={undo.blocked(obstacleCount)}>
          <p>{undo.blockedText}</p>
        </Notice>
      ) : (
        <p className="max-w-prose">{undo.text(added, changed)}</p>
      )}
      <div className="mt-6 flex flex-wrap gap-2.5">
        {blocked ? null : (
          <form method="post" data-once>
            <Button look="danger">{undo.deed}</Button>
          </form>
        )}
        <ButtonLink look={blocked ? 'plain' : 'quiet'} href={`/imports/${id}`}>
          {undo.back}
        </ButtonLink>
      </div>
      <p className="pt-2 text-sm text-ink-3">{imported.undoUntil(minuteText(until, locale))}</p>
      {blocked ? <Obstacles obstacles={obstacles} all={obstacleCount} /> : null}
    </>
  )
}

function Obstacles({ obstacles, all }: { obstacles: Obstacle[]; all: number }) {
  const words = useWords(importChangesText)
  const { undo } = words
  return (
    <section className="mt-8">
      {all > obstacles.length ? <p className="pb-2 text-sm text-ink-3">{undo.shown(obstacles.length)}</p> : null}
      <Table
        caption={undo.why}
        rows={obstacles}
        keyOf={({ sheet, row }) => `${sheet}/${row}`}
        columns={[
          { key: 'title', label: undo.record, head: true, cell: ({ title }) => title || words.empty },
          { key: 'place', label: undo.place, cell: ({ sheet, row }) => (row > 0 ? words.at(sheet, row) : null) },
          { key: 'why', label: undo.why, cell: ({ obstacle }) => undo.obstacle[obstacle] },
        ]}
      />
    </section>
  )
}

import type { ListObstacle } from '#app/domain/capability-list/publishing.ts'
import { capabilityListText } from '#app/text/capability-list.ts'
import { Button } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Tag } from '../kit/tag.tsx'
import { type ListDeed, ListTrail } from '../list-composer/list-trail.tsx'
import { useWords } from '../words.ts'
import { CAPABILITY_LISTS, composedAddress } from './addresses.ts'
import { Chooser, type ChooserProps } from './chooser.tsx'
import { ListedTable } from './listed-table.tsx'
import type { ComposedCapabilityList, ListedRow } from './rows.ts'

interface Props {
  list: ComposedCapabilityList
  rows: ListedRow[]
  obstacles: ListObstacle[]
  chooser: Omit<ChooserProps, 'listId'>
  trail: ListDeed[]
  /** What the last deed did: so many put on, or the details saved. */
  done: { put: string } | 'saved' | null
}

/** A capability list that is being composed: what is on it, publishing it, and below what can be put on it. */
export function DraftPage({ list, rows, obstacles, chooser, trail, done }: Props) {
  const words = useWords(capabilityListText)
  return (
    <>
      <PageHead
        crumbs={[{ label: words.lists, href: CAPABILITY_LISTS }]}
        title={list.title}
        lead={
          <span className="flex flex-wrap items-center gap-x-3">
            <Tag>{words.drafts}</Tag> {list.code}
            <a className="link inline-flex min-h-11 items-center" href={`${composedAddress(list.id)}/edit`}>
              {words.edit}
            </a>
          </span>
        }
      />
      {list.intro ? <p className="prose pb-4 text-ink-2">{list.intro}</p> : null}
      <Done done={done} />
      <section>
        <h2 className="pb-2 text-lg">{words.onList(rows.length)}</h2>
        {rows.length ? (
          <ListedTable list={list} rows={rows} obstacles={obstacles} />
        ) : (
          <Empty title={words.onListEmpty}>{words.onListEmptyNext}</Empty>
        )}
      </section>
      {rows.length ? <Publication list={list} rows={rows} obstacles={obstacles} /> : null}
      <Chooser listId={list.id} {...chooser} />
      <ListTrail entries={trail} acts={words.act} />
    </>
  )
}

function Done({ done }: Pick<Props, 'done'>) {
  const words = useWords(capabilityListText).done
  if (done === null) return null
  const none = done !== 'saved' && done.put === '0'
  return (
    <div className="pb-5">
      <Notice look={none ? 'warning' : 'success'} live>
        {done === 'saved' ? words.saved : none ? words.putNone : words.put(done.put)}
      </Notice>
    </div>
  )
}

function Publication({ list, rows, obstacles }: Pick<Props, 'list' | 'rows' | 'obstacles'>) {
  const words = useWords(capabilityListText)
  if (obstacles.length > 0) {
    return (
      <div className="pt-6">
        <Notice look="danger" title={words.notYet}>
          <ul>
            {[...new Set(obstacles.map(({ problem }) => problem))].map((problem) => (
              <li key={problem}>{words.obstacle[problem]}</li>
            ))}
          </ul>
        </Notice>
      </div>
    )
  }
  return (
    <form method="post" action={`${composedAddress(list.id)}/publication`} data-once className="pt-6">
      <input type="hidden" name="version" value={list.version} />
      <input type="hidden" name="capabilities" value={rows.length} />
      <div className="rounded-xl border border-line-strong bg-surface p-6">
        <h2 className="text-lg">{words.ready}</h2>
        <p className="max-w-prose pt-1 pb-4 text-ink-2">
          {words.effects(rows.length, rows[0]?.code ?? '', rows.at(-1)?.code ?? '')}
        </p>
        <Button look="primary" data-busy-label={words.publishing}>
          {words.publish}
        </Button>
      </div>
    </form>
  )
}

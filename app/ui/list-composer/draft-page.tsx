import type { Twins } from '#app/domain/alike/alike-row.ts'
import type { Obstacle } from '#app/domain/list/publishing.ts'
import { listComposerText } from '#app/text/list-composer.ts'
import { listScheduleText } from '#app/text/list-schedule.ts'
import { TwinsNotice } from '../alike/twins-notice.tsx'
import { listAddress } from '../curator/addresses.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Tag } from '../kit/tag.tsx'
import { useWords } from '../words.ts'
import { Chooser, type ChooserProps } from './chooser.tsx'
import { DraftTable } from './draft-table.tsx'
import { type ListDeed, ListTrail } from './list-trail.tsx'
import type { ComposedList, DraftRow } from './rows.ts'
import { type Schedule, ScheduleNotice } from './schedule-notice.tsx'

export interface DraftPageProps {
  list: ComposedList
  rows: DraftRow[]
  obstacles: Obstacle[]
  twins: Twins[]
  chooser: ChooserProps
  schedule: Schedule
  trail: ListDeed[]
  now: Date
  /** What the last deed did: so many put on, or the details saved. */
  done: { put: string } | 'saved' | 'scheduled' | 'unscheduled' | null
}

/** A list that is being composed: what is on it, in order, and below what can be put on it. */
export function DraftPage({ list, rows, obstacles, twins, chooser, schedule, trail, now, done }: DraftPageProps) {
  const words = useWords(listComposerText)
  return (
    <>
      <PageHead
        crumbs={[{ label: words.lists, href: '/curator/lists' }]}
        title={list.title}
        lead={
          <span className="flex flex-wrap items-center gap-x-3">
            <Tag>{words.drafts}</Tag> {list.code}
            <a className="link inline-flex min-h-11 items-center" href={`${listAddress(list.id)}/edit`}>
              {words.edit}
            </a>
          </span>
        }
      >
        <ButtonLink look="primary" href={`${listAddress(list.id)}/check`}>
          {words.check}
        </ButtonLink>
      </PageHead>
      {list.intro ? <p className="prose pb-4 text-ink-2">{list.intro}</p> : null}
      <Done done={done} />
      <ScheduleNotice listId={list.id} schedule={schedule} rows={rows} />
      <TwinsNotice twins={twins} rows={rows} />
      <section>
        <h2 className="pb-2 text-lg">{words.onList(rows.length)}</h2>
        {rows.length ? (
          <DraftTable list={list} rows={rows} obstacles={obstacles} now={now} />
        ) : (
          <Empty title={words.onListEmpty}>{words.onListEmptyNext}</Empty>
        )}
      </section>
      <Chooser listId={list.id} now={now} {...chooser} />
      <ListTrail entries={trail} />
    </>
  )
}

function Done({ done }: Pick<DraftPageProps, 'done'>) {
  const words = { ...useWords(listComposerText).done, ...useWords(listScheduleText).done }
  if (done === null) return null
  const none = typeof done === 'object' && done.put === '0'
  const sentence = typeof done === 'string' ? words[done] : none ? words.putNone : words.put(done.put)
  return (
    <div className="pb-5">
      <Notice look={none ? 'warning' : 'success'} live>
        {sentence}
      </Notice>
    </div>
  )
}

import type { ReactNode } from 'react'
import type { ScheduleFailure } from '#app/domain/list/publishing.ts'
import { minuteText } from '#app/domain/time.ts'
import { listComposerText } from '#app/text/list-composer.ts'
import { listScheduleText } from '#app/text/list-schedule.ts'
import { listAddress, reviewAddress } from '../curator/addresses.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { useLocale, useWords } from '../words.ts'
import type { DraftRow } from './rows.ts'

/** When a list is published by itself, or why it was not. */
export interface Schedule {
  publishesAt: Date | null
  failure: ScheduleFailure | null
  /** Changed since its time was set. */
  stale: boolean
}

interface Props {
  listId: string
  schedule: Schedule
  rows: DraftRow[]
}

/** What the clock will do about a list, or could not do; nothing when no time was ever set. */
export function ScheduleNotice({ listId, schedule: { publishesAt, failure, stale }, rows }: Props) {
  const words = useWords(listScheduleText)
  const locale = useLocale()
  if (publishesAt)
    return (
      <Framed listId={listId} cancel={words.cancel}>
        <Notice look={stale ? 'warning' : 'success'} title={words.planned(minuteText(publishesAt, locale))}>
          {stale ? words.stale : words.plannedText}
        </Notice>
      </Framed>
    )
  if (!failure) return null
  return (
    <Framed listId={listId} cancel={words.dismiss}>
      <Notice look="danger" title={words.failed(minuteText(new Date(failure.at), locale))}>
        <p>{words.why[failure.why]}</p>
        <Obstacles failure={failure} rows={rows} />
      </Notice>
    </Framed>
  )
}

function Framed({ listId, cancel, children }: { listId: string; cancel: string; children: ReactNode }) {
  const words = useWords(listScheduleText)
  const address = listAddress(listId)
  return (
    <div className="space-y-3 pb-6">
      {children}
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`${address}/check`}>{words.again}</ButtonLink>
        <form method="post" action={`${address}/schedule/removal`} data-once>
          <Button>{cancel}</Button>
        </form>
      </div>
    </div>
  )
}

function Obstacles({ failure, rows }: { failure: ScheduleFailure; rows: DraftRow[] }) {
  const words = useWords(listComposerText)
  const titles = new Map(rows.map(({ id, title }) => [id, title]))
  return (
    <ul>
      {failure.obstacles.map(({ problem, scenarioId }) => (
        <li key={`${problem}${scenarioId}`}>
          {scenarioId && titles.has(scenarioId) ? (
            <a className="link" href={reviewAddress(scenarioId)}>
              {titles.get(scenarioId)}
            </a>
          ) : null}{' '}
          {words.obstacle[problem]}
        </li>
      ))}
    </ul>
  )
}

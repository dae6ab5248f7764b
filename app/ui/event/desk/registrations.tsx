import { clockText } from '#app/domain/time.ts'
import { eventText } from '#app/text/event.ts'
import { eventDeskText } from '#app/text/event-desk.ts'
import { Button } from '../../kit/button.tsx'
import { Empty } from '../../kit/empty.tsx'
import { Table } from '../../kit/table.tsx'
import { Tag } from '../../kit/tag.tsx'
import { useWords } from '../../words.ts'
import { eventDeskAddress, registrationAddress } from '../addresses.ts'
import type { EventDeskView, RegistrationRow } from './desk-view.ts'

const SHOWS = ['all', 'present', 'absent'] as const

interface Props {
  code: string
  rows: RegistrationRow[]
  counts: EventDeskView['counts']
  show: (typeof SHOWS)[number]
  mayCheckIn: boolean
}

/** Who comes to an event, in the order of registration, and who is here. */
export function Registrations({ code, rows, counts, show, mayCheckIn }: Props) {
  const words = useWords(eventDeskText)
  const address = eventDeskAddress(code)
  return (
    <section id="come" className="min-w-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 pb-2">
        <h2 className="text-lg">{words.come}</h2>
        {counts.come > 0 ? (
          <span className="font-semibold text-match">{words.present(String(counts.present), String(counts.come))}</span>
        ) : null}
      </div>
      <nav aria-label={words.showLabel} className="no-print flex gap-x-5 pb-1 text-[0.9375rem]">
        {SHOWS.map((one) => (
          <a
            key={one}
            href={one === 'all' ? `${address}#come` : `${address}?show=${one}#come`}
            aria-current={one === show ? 'page' : undefined}
            className="link inline-flex min-h-11 items-center aria-[current=page]:font-semibold aria-[current=page]:no-underline"
          >
            {words.show[one]}
          </a>
        ))}
      </nav>
      {rows.length ? (
        <RegistrationTable code={code} rows={rows} mayCheckIn={mayCheckIn} />
      ) : (
        <Empty title={words.comeEmpty}>{words.comeEmptyNext}</Empty>
      )}
    </section>
  )
}

function RegistrationTable({ code, rows, mayCheckIn }: Pick<Props, 'code' | 'rows' | 'mayCheckIn'>) {
  const words = useWords(eventDeskText)
  const shared = useWords(eventText)
  const { comeColumn } = words
  return (
    <Table
      caption={words.come}
      rows={rows}
      keyOf={({ organisationId }) => organisationId}
      columns={[
        {
          key: 'name',
          label: comeColumn.name,
          head: true,
          cell: ({ organisationId, organisationName, note }) => (
            <>
              <a className="hover:underline" href={registrationAddress(code, organisationId)}>
                {organisationName}
              </a>
              {note ? <span className="block text-sm font-normal text-ink-2">{note}</span> : null}
            </>
          ),
        },
        {
          key: 'side',
          label: comeColumn.side,
          cell: ({ side }) => <Tag look={side === 'agency' ? 'need' : 'supply'}>{words.side[side]}</Tag>,
        },
        {
          key: 'state',
          label: comeColumn.state,
          cell: ({ state }) => (
            <Tag look={state === 'registered' ? 'success' : 'warning'}>{shared.registration[state]}</Tag>
          ),
        },
        { key: 'about', label: comeColumn.about, cell: (row) => <About row={row} /> },
        { key: 'door', label: comeColumn.door, cell: (row) => <Door code={code} row={row} mayCheckIn={mayCheckIn} /> },
      ]}
    />
  )
}

function About({ row: { side, scenarios, delegates } }: { row: RegistrationRow }) {
  const words = useWords(eventDeskText)
  const about =
    side === 'agency' ? words.scenarios(String(scenarios)) : scenarios > 0 ? words.wishes(String(scenarios)) : '--'
  return (
    <>
      {about}
      {delegates > 1 ? <span className="block text-sm text-ink-3">{words.delegates(String(delegates))}</span> : null}
    </>
  )
}

function Door({ code, row, mayCheckIn }: { code: string; row: RegistrationRow; mayCheckIn: boolean }) {
  const words = useWords(eventDeskText)
  if (row.checkedInAt)
    return (
      <span className="font-semibold whitespace-nowrap text-success">{words.arrived(clockText(row.checkedInAt))}</span>
    )
  if (!mayCheckIn) return <span className="text-ink-3">{words.absent}</span>
  return (
    <form method="post" action={`${eventDeskAddress(code)}/registrations/${row.organisationId}/check-in`} data-once>
      <Button aria-label={words.checkInOf(row.organisationName)}>{words.checkIn}</Button>
    </form>
  )
}

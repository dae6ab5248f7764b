import type { Outcome } from '#app/domain/event/minutes.ts'
import { whenText } from '#app/domain/event/when.ts'
import { eventTalksText } from '#app/text/event-talks.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { Empty } from '../../kit/empty.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { PrintButton } from '../../kit/print-button.tsx'
import { TabLinks } from '../../kit/tab-links.tsx'
import { useLocale, useWords } from '../../words.ts'
import { eventAddress, eventDeskAddress } from '../addresses.ts'
import { TalkSheet } from './talk-sheet.tsx'

/** A talk with its place and both sides. */
export interface TalkRow {
  id: string
  slot: number
  table: number
  outcome: Outcome | null
  scenarioTitle: string
  agencyId: string
  agencyName: string
  companyId: string
  companyName: string
}

interface Props {
  event: { code: string; title: string; place: string; startsAt: Date; endsAt: Date; slotMinutes: number }
  rows: TalkRow[]
  everybody: boolean
  /** The reader's organisations, when these are not everybody's talks. */
  own: string[] | null
  writes: boolean
  /** Whose sheets they are. */
  by: 'table' | 'participant'
}

/** The table plan, made to be printed on A4: a sheet for each table, or for each organisation. */
export function TalksPage({ event, rows, everybody, own, writes, by }: Props) {
  const words = useWords(eventTalksText)
  const locale = useLocale()
  const { code, title, place } = event
  return (
    <>
      <PageHead
        crumbs={[{ label: title, href: everybody ? eventDeskAddress(code) : eventAddress(code) }]}
        eyebrow={code}
        title={everybody ? words.tables : words.myTalks}
        lead={`${whenText(event, locale)} · ${place}`}
      >
        <ButtonLink href={`${eventAddress(code)}/talks.ics`}>{words.calendar}</ButtonLink>
        {everybody ? <ButtonLink href={`${eventDeskAddress(code)}/plan.xlsx`}>{words.sheet}</ButtonLink> : null}
        <PrintButton label={words.print} />
      </PageHead>
      {everybody && rows.length > 0 ? <Choices code={code} by={by} /> : null}
      {rows.length === 0 ? (
        <Empty title={words.noTalks}>{words.noTalksNext}</Empty>
      ) : by === 'table' && everybody ? (
        tablesIn(rows).map((table) => (
          <TalkSheet
            key={table}
            heading={words.table(String(table))}
            code={code}
            rows={rows.filter((row) => row.table === table)}
            slotMinutes={event.slotMinutes}
            writes={writes}
            side={null}
          />
        ))
      ) : (
        participantsIn(rows, own).map(({ id, name, side }) => (
          <TalkSheet
            key={id}
            heading={name}
            code={code}
            rows={rows.filter((row) => row.agencyId === id || row.companyId === id)}
            slotMinutes={event.slotMinutes}
            writes={writes}
            side={side}
          />
        ))
      )}
    </>
  )
}

function Choices({ code, by }: { code: string; by: Props['by'] }) {
  const words = useWords(eventTalksText)
  const address = `${eventAddress(code)}/talks`
  return (
    <TabLinks
      label={words.sheets}
      links={[
        { href: address, label: words.byTable, chosen: by === 'table' },
        { href: `${address}?by=participant`, label: words.byParticipant, chosen: by === 'participant' },
      ]}
    />
  )
}

function tablesIn(rows: TalkRow[]): number[] {
  return [...new Set(rows.map(({ table }) => table))].sort((a, b) => a - b)
}

interface ParticipantSheet {
  id: string
  name: string
  side: 'agency' | 'company'
}

/** Everybody who talks, or of them the reader's own: agencies first, by name. */
function participantsIn(rows: TalkRow[], own: string[] | null): ParticipantSheet[] {
  const all = rows.flatMap(({ agencyId, agencyName, companyId, companyName }): ParticipantSheet[] => [
    { id: agencyId, name: agencyName, side: 'agency' },
    { id: companyId, name: companyName, side: 'company' },
  ])
  const distinct = [...new Map(all.map((one) => [one.id, one])).values()]
  return distinct
    .filter(({ id }) => own === null || own.includes(id))
    .sort((a, b) => (a.side < b.side ? -1 : a.side > b.side ? 1 : collator.compare(a.name, b.name)))
}

const collator = new Intl.Collator('zh-CN')

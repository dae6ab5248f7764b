/** A talk where it stands: minutes since midnight, and the table. */
interface TalkPlace {
  agencyId: string
  companyId: string
  slot: number
  table: number
}

/** What is odd about a talk: a warning, never a block. */
const CLASHES = ['agencyBusy', 'companyBusy', 'tableTaken', 'outsideHours', 'noSuchTable', 'notComing'] as const
export type Clash = (typeof CLASHES)[number]

interface Places {
  slots: readonly number[]
  slotMinutes: number
  tables: number
  /** How many talks the people of everybody who comes can hold at once. */
  delegates: ReadonlyMap<string, number>
}

/** What is odd about each talk of a plan, in the order of the talks. */
export function clashesOf(talks: readonly TalkPlace[], places: Places): Clash[][] {
  const { slots, slotMinutes, tables, delegates } = places
  return talks.map((talk) => {
    const meanwhile = talks.filter(({ slot }) => Math.abs(slot - talk.slot) < slotMinutes)
    const busy = (side: 'agencyId' | 'companyId') =>
      meanwhile.filter((other) => other[side] === talk[side]).length > (delegates.get(talk[side]) ?? 1)
    const found: Record<Clash, boolean> = {
      agencyBusy: busy('agencyId'),
      companyBusy: busy('companyId'),
      tableTaken: meanwhile.filter(({ table }) => table === talk.table).length > 1,
      outsideHours: !slots.includes(talk.slot),
      noSuchTable: talk.table < 1 || talk.table > tables,
      notComing: !delegates.has(talk.agencyId) || !delegates.has(talk.companyId),
    }
    return CLASHES.filter((clash) => found[clash])
  })
}

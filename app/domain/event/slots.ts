import type { Span } from './programme.ts'

/** When and where 1-to-1 talks take place; no tables, no talks. */
export interface TalkHours {
  tables: number
  slotMinutes: number
  /** Minutes since midnight; null when there are no talks. */
  talksFrom: number | null
  talksUntil: number | null
  breaks: readonly Span[]
}

export const TABLES_MAX = 60
export const SLOT_MIN = 5
export const SLOT_MAX = 120

/** When each slot begins, in minutes since midnight: one after the other, none of them running into a break. */
export function slotsOf({ tables, slotMinutes, talksFrom, talksUntil, breaks }: TalkHours): number[] {
  if (tables < 1 || talksFrom === null || talksUntil === null || slotMinutes < 1) return []
  const slots: number[] = []
  let at = talksFrom
  while (at + slotMinutes <= talksUntil) {
    const pause = breaks.find(({ from, until }) => from < at + slotMinutes && at < until)
    if (pause) {
      at = pause.until
      continue
    }
    slots.push(at)
    at += slotMinutes
  }
  return slots
}

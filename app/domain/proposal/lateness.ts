/** What can come too late: handing a proposal in, or taking it back. */
export type LateDeed = 'send' | 'withdraw'

/** What the page about something that came too late reads; instants as ISO 8601. */
export interface LateAnswer {
  refusal: 'too_late'
  deed: LateDeed
  id: string
  scenario: { code: string | null; title: string; agencyName: string }
  closesAt: string
  arrivedAt: string
  /** The receipt of what was sent in time and counts; null when nothing was. */
  receipt: string | null
}

/** How much too late something was, in whole units and to the millisecond. Exactly at the deadline it is late by 0. */
export interface Lateness {
  days: number
  hours: number
  minutes: number
  seconds: number
  ms: number
}

const [SECOND, MINUTE, HOUR, DAY] = [1000, 60_000, 3_600_000, 86_400_000]

/** By how much an instant missed a deadline. */
export function latenessOf(arrivedAt: Date, closesAt: Date): Lateness {
  const late = Math.max(0, arrivedAt.getTime() - closesAt.getTime())
  return {
    days: Math.floor(late / DAY),
    hours: Math.floor((late % DAY) / HOUR),
    minutes: Math.floor((late % HOUR) / MINUTE),
    seconds: Math.floor((late % MINUTE) / SECOND),
    ms: late % SECOND,
  }
}

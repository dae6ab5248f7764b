import { z } from 'zod'
import { wallFrom } from '../loose/day.ts'
import type { Outcome } from '../loose/outcome.ts'
import { loose } from '../scenario/parts/fields.ts'
import { instantOf } from '../time.ts'

/** A day without a time means the beginning of office hours. */
const OFFICE_OPENS = { hour: 9, minute: 0 }

/** When a list is published by the clock: ahead of now, in Hangzhou's time. */
export function scheduleInput(now: Date) {
  return z.object({
    publishesAt: loose(publicationFrom).refine((instant) => instant > now, 'timePassed'),
  })
}

function publicationFrom(text: string): Outcome<Date> {
  const wall = wallFrom(text)
  if (!wall.ok) return wall
  const { time, ...day } = wall.value
  return { ...wall, value: instantOf({ ...day, ...(time ?? OFFICE_OPENS) }) }
}

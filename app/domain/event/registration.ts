import { z } from 'zod'
import { paragraph } from '../scenario/parts/fields.ts'
import type { RegistrationState } from './lifecycle.ts'

export const REGISTRATION_NOTE_MAX = 500
export const SCENARIOS_MAX = 20
export const DELEGATES_MAX = 5

/** How an organisation registers: what about, how many people talk side by side, and a few words. */
export const registrationInput = z.object({
  scenarioIds: z
    .union([z.string().transform((id) => [id]), z.array(z.string())])
    .optional()
    .transform((ids) => [...new Set(ids ?? [])].slice(0, SCENARIOS_MAX)),
  delegates: z.coerce
    .number({ error: 'choose' })
    .int('choose')
    .min(1, `between:1–${DELEGATES_MAX}`)
    .max(DELEGATES_MAX, `between:1–${DELEGATES_MAX}`)
    .default(1),
  note: paragraph(REGISTRATION_NOTE_MAX).default(''),
})
export type RegistrationInput = z.output<typeof registrationInput>

/** What came of registering, changing that or withdrawing, as the next page says it. */
export const REGISTRATION_ANSWERS = ['registered', 'waiting', 'saved', 'withdrawn'] as const
export type RegistrationAnswer = (typeof REGISTRATION_ANSWERS)[number]

/** Whether a new registration finds a place, or waits. Whoever came earlier goes first, so nobody overtakes a queue. */
export function stateOnArrival(
  { capacity }: { capacity: number | null },
  { registered, waiting }: { registered: number; waiting: number },
): RegistrationState {
  return capacity === null || (waiting === 0 && registered < capacity) ? 'registered' : 'waiting'
}

/** How many of those who wait move up. */
export function movingUp(
  { capacity }: { capacity: number | null },
  { registered, waiting }: { registered: number; waiting: number },
): number {
  return capacity === null ? waiting : Math.max(0, Math.min(waiting, capacity - registered))
}

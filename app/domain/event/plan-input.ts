import { z } from 'zod'
import { pairKeyOf } from '../match/pair-key.ts'

const ROWS_MAX = 600

/** A plan as its form sends it: rows that are kept, with their places, and the version that was looked at. */
export const planInput = z.object({
  planVersion: z.coerce.number().int(),
  go: z.enum(['look', 'store']).default('store'),
  talks: z
    .array(
      z.object({
        keep: z
          .string()
          .optional()
          .transform((box) => box === 'yes'),
        scenarioId: z.string(),
        companyId: z.string(),
        slot: z.coerce.number().int().min(0).max(1440),
        table: z.coerce.number().int().min(1).max(999),
      }),
    )
    .max(ROWS_MAX, `tooMany:${ROWS_MAX}`)
    .default([]),
  /** A pair added by hand: a scenario and a company, or neither. */
  addScenario: z.string().optional(),
  addCompany: z.string().optional(),
})
export type PlanForm = z.output<typeof planInput>

/** A talk that somebody wants at a place. */
export interface WantedTalk {
  scenarioId: string
  companyId: string
  slot: number
  table: number
}

/** The talks that the form keeps, each pair once. */
export function wantedIn({ talks }: PlanForm): WantedTalk[] {
  const kept = talks
    .filter(({ keep }) => keep)
    .map(({ scenarioId, companyId, slot, table }) => ({ scenarioId, companyId, slot, table }))
  return [...new Map(kept.map((talk) => [pairKeyOf(talk), talk])).values()]
}

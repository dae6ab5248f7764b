import { z } from 'zod'

/** A step along the pipeline made on the board, with the version of the card. */
export const boardMoveInput = z.object({
  deed: z.enum(['agree', 'land']),
  id: z.string().min(1),
  version: z.coerce.number().int(),
  /** The search part of the board's address. */
  back: z.string().default(''),
})

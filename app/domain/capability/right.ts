import { z } from 'zod'
import { line } from '../scenario/parts/fields.ts'
import { cellsOf, lineOf } from './line.ts'

/** Kinds of intellectual property that a capability rests on. */
export const RIGHT_KINDS = ['patent', 'utilityModel', 'software', 'standard'] as const
export type RightKind = (typeof RIGHT_KINDS)[number]

/** How it stands: asked for, in force, or over. */
export const RIGHT_STATES = ['pending', 'inForce', 'lapsed'] as const
export type RightState = (typeof RIGHT_STATES)[number]

/** The cells of a right in the form, in their order. */
export const RIGHT_CELLS = ['kind', 'title', 'number', 'state'] as const
export type RightCell = (typeof RIGHT_CELLS)[number]

const TITLE_MAX = 120
const NUMBER_MAX = 60

/** 知识产权: a patent, a registered program, a standard. Without a number it was not given one yet. */
export interface CapabilityRight {
  kind: RightKind
  title: string
  number: string
  state: RightState
}

/** Reads one line of the form. */
export const rightInput = z
  .string()
  .transform((typed) => cellsOf(typed, RIGHT_CELLS))
  .pipe(
    z.object({
      kind: z.enum(RIGHT_KINDS, { error: 'choose' }),
      title: line(TITLE_MAX).refine((typed) => typed !== '', 'required'),
      number: line(NUMBER_MAX),
      state: z.enum(RIGHT_STATES, { error: 'choose' }),
    }),
  )

/** A right as one line of the form: reading it gives the same right again. */
export function lineOfRight(right: CapabilityRight): string {
  return lineOf(right, RIGHT_CELLS)
}

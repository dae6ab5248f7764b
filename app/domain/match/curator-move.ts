import { z } from 'zod'
import { movesOpenTo } from '../lifecycle.ts'
import { endReason, matchNote, noteForOther } from './answer.ts'
import { MATCH_MOVES, type MatchState } from './lifecycle.ts'

/** Moves that the curator makes; the two sides make the others by answering. */
export const CURATOR_MOVES = ['agree', 'land', 'lose'] as const
export type CuratorMove = (typeof CURATOR_MOVES)[number]

/** The curator's moves that a state allows, in the order of the pipeline. */
export function curatorMovesFrom(state: MatchState): CuratorMove[] {
  const open: string[] = movesOpenTo(MATCH_MOVES, state)
  return CURATOR_MOVES.filter((move) => open.includes(move))
}

const version = z.coerce.number().int()

/** A move with the version of the pair that the curator saw. Ending a pair takes a reason. */
export const curatorMoveInput = z.discriminatedUnion('move', [
  z.object({ move: z.literal('agree'), version, note: matchNote }),
  z.object({ move: z.literal('land'), version, note: matchNote }),
  z.object({ move: z.literal('lose'), version, reason: endReason, note: matchNote }).superRefine(noteForOther),
])
export type CuratorMoveInput = z.output<typeof curatorMoveInput>

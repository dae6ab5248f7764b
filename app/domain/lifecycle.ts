/** A lifecycle written as a table: from each state, the moves that leave it and where they lead. */
export type Moves<State extends string, Move extends string> = Record<State, Partial<Record<Move, State>>>

/** Where a move leads from a state, or null when the state does not allow it. */
export function stateAfter<S extends string, M extends string>(moves: Moves<S, M>, state: S, move: M): S | null {
  return moves[state][move] ?? null
}

/** The moves that a state allows, in the order of the table. */
export function movesOpenTo<S extends string, M extends string>(moves: Moves<S, M>, state: S): M[] {
  return Object.keys(moves[state]) as M[]
}

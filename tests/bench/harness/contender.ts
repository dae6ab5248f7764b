import type { Profile, Ranked } from '#app/matching/model.ts'

/** Answers at once, in this process. */
export interface InProcess {
  name: string
  answer(need: Profile): readonly Ranked[]
  /** What it takes up outside this process's memory, such as bytes of a file. */
  figures?(): Record<string, number> | Promise<Record<string, number>>
  close?(): void | Promise<void>
}

/** Answers from another process and says itself how long that took, so that the way there is not counted. */
export interface Outside extends Omit<InProcess, 'answer'> {
  ask(need: Profile): Promise<Timed>
}

/** Who takes part in a race. */
export type Contender = InProcess | Outside

/** An answer and the time it took. */
export interface Timed {
  ranked: readonly Ranked[]
  ms: number
}

/** How many places of an answer are asked for and compared. */
export const PLACES = 20

/** Has a contender answer one need, and times it. */
export function timed(contender: Contender, need: Profile): Timed | Promise<Timed> {
  if ('ask' in contender) return contender.ask(need)
  const started = performance.now()
  const ranked = contender.answer(need)
  return { ranked, ms: performance.now() - started }
}

import type { ProblemCode } from './problem-codes.ts'

/** What is wrong with a value: a stable code, and what its sentence needs to name. */
export interface Problem {
  code: ProblemCode
  params: Readonly<Record<string, string | number>>
}

/** A value that could be read, or why it could not. Parsers return it and never throw. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem }

/** The value was read. */
export const read = <T>(value: T): Outcome<T> => ({ ok: true, value })

/** The value was refused, with what its sentence in `app/text/import.ts` names. */
export const refuse = (code: ProblemCode, params: Problem['params'] = {}): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { code, params },
})

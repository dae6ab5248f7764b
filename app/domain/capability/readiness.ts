import type { Maturity } from '../vocabulary.ts'

/** Where each step of maturity lies on the nine levels of technology readiness, from and to. */
export const READINESS: Record<Maturity, { from: number; to: number }> = {
  lab: { from: 3, to: 4 },
  prototype: { from: 5, to: 6 },
  smallBatch: { from: 7, to: 8 },
  scale: { from: 9, to: 9 },
}

/** The levels as they are written: 3–4, or 9. */
export function readinessRange(maturity: Maturity): string {
  const { from, to } = READINESS[maturity]
  return from === to ? String(from) : `${from}–${to}`
}

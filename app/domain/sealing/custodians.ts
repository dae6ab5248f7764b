/** For whom a custodian sits: the agency, the platform's curators, or as deputy for whoever is missing. */
export const SEATS = ['agency', 'curator', 'deputy'] as const
export type Seat = (typeof SEATS)[number]

/** Somebody who could keep a share: they have a key, and this is the seat they could take. */
export interface Candidate {
  personId: string
  seat: Seat
}

/**
 * Who keeps the shares of an opening key: one person a seat, nobody twice, in the order of the seats. No seat has two,
 * so that no side can open alone. Null when there are fewer than it takes.
 */
export function custodiansOf(candidates: readonly Candidate[], threshold: number): Candidate[] | null {
  const chosen: Candidate[] = []
  for (const seat of SEATS) {
    const one = candidates.find((other) => other.seat === seat && chosen.every((c) => c.personId !== other.personId))
    if (one) chosen.push(one)
  }
  return chosen.length >= threshold && chosen.length >= 2 ? chosen : null
}

/** One custodian's part in an opening, as its record keeps it. */
export interface OpeningPerson {
  personId: string
  seat: Seat
  at: string
  /** Why the deputy stood in. */
  reason: string
}

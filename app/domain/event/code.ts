/** The code of an event: HZ-E-2026-003 is the third of its year. */
export function eventCodeOf(year: number, number: number): string {
  return `${eventCodePrefix(year)}${String(number).padStart(3, '0')}`
}

/** What the codes of one year begin with. */
export function eventCodePrefix(year: number): string {
  return `HZ-E-${year}-`
}

/** The number after the highest one taken; 1 for the first of a year. */
export function nextEventNumber(taken: string | null): number {
  return (taken ? Number(taken.split('-').at(-1)) : 0) + 1
}

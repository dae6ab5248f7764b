const SHANGHAI_MS = 8 * 3_600_000

/** The instant of a wall-clock time in Hangzhou (UTC+8 all year); hour 24 and day overflow carry on. */
export function instantInShanghai(year: number, month: number, day: number, hour = 0, minute = 0): Date {
  return new Date(Date.UTC(year, month - 1, day, hour, minute) - SHANGHAI_MS)
}

/** True when the calendar has this day: not 30 February. */
export function isDay(year: number, month: number, day: number): boolean {
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
}

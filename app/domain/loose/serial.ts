const DAY_MS = 86_400_000
const DAYS_1900_TO_1970 = 25_569
const DAYS_1904_TO_1970 = 24_107

/**
 * The wall-clock time behind a spreadsheet's date number, as `YYYY-MM-DD` or `YYYY-MM-DD HH:mm`; null outside 1900–9999.
 * @param serial days since 1900 (counting a 29 February 1900 that never was) or since 1904
 */
export function wallOfSerial(serial: number, since1904 = false): string | null {
  // Before 1 March 1900 the invented leap day shifts the count by one.
  const invented = !since1904 && serial < 61 ? 1 : 0
  const days = serial - (since1904 ? DAYS_1904_TO_1970 : DAYS_1900_TO_1970) + invented
  const minutes = Math.round(days * 1440)
  if (!Number.isFinite(minutes) || serial < 0) return null
  const wall = new Date(minutes * 60_000)
  if (Number.isNaN(wall.getTime()) || wall.getUTCFullYear() > 9999) return null
  const text = wall.toISOString()
  return (minutes * 60_000) % DAY_MS === 0 ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 16)}`
}

/** The date number of a wall-clock day and time, since 1900; the inverse of `wallOfSerial` after February 1900. */
export function serialOfWall(year: number, month: number, day: number, hour = 0, minute = 0): number {
  return Date.UTC(year, month - 1, day, hour, minute) / DAY_MS + DAYS_1900_TO_1970
}

/** Most lists of one year: the code gives the batch two digits. */
export const BATCH_MAX = 99
export const FIRST_YEAR = 2020
export const LAST_YEAR = 2099

const DIGITS = '零一二三四五六七八九'

/** A whole number from 1 to 99 as Chinese documents count: 四, 十二, 二十. */
export function chineseNumeral(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`
  return ten + (ones === 0 ? '' : DIGITS[ones])
}

/** The code of a list: HZ-2026-04. */
export function listCodeOf(year: number, batch: number): string {
  return `HZ-${year}-${String(batch).padStart(2, '0')}`
}

/** The code of the scenario in this place (from 1) of a list: HZ-2026-04-001. */
export function scenarioCodeOf(listCode: string, place: number): string {
  return `${listCode}-${String(place).padStart(3, '0')}`
}

/** What a list is called unless a curator gives it another title: 2026年第四批未来场景机会清单. */
export function batchTitle(year: number, batch: number): string {
  return `${year}年第${chineseNumeral(batch)}批未来场景机会清单`
}

/** The batch after the highest one taken; null when the year is full. */
export function nextBatch(taken: readonly number[]): number | null {
  const next = Math.max(0, ...taken) + 1
  return next <= BATCH_MAX ? next : null
}

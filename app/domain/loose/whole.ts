import { fold } from './clean.ts'
import { type Outcome, read, refuse } from './outcome.ts'

/** Reads a whole number between two bounds, with or without thousands separators. */
export function wholeFrom(value: string | number, min: number, max: number): Outcome<number> {
  const text = typeof value === 'number' ? String(value) : fold(value)
  if (!/^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?$/u.test(text)) return refuse('wholeUnreadable', { value: text })
  const whole = Number(text.replaceAll(',', ''))
  if (whole < min || whole > max) return refuse('wholeOutOfRange', { value: text, min, max })
  return read(whole)
}

import { secondText } from '#app/domain/time.ts'

/** An instant to the millisecond, in Hangzhou's time. */
export function millisecondText(instant: Date, locale: 'zh' | 'en'): string {
  return `${secondText(instant, locale)}.${String(instant.getUTCMilliseconds()).padStart(3, '0')}`
}

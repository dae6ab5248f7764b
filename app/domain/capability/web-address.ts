import { z } from 'zod'
import { cleanLine } from '../loose/clean.ts'

const ADDRESS_MAX = 500

/** An address on the web that somebody may follow, or nothing. Only http and https: a link is pressed by strangers. */
export const webAddress = z
  .string()
  .transform(cleanLine)
  .refine((typed) => typed.length <= ADDRESS_MAX, `tooLong:${ADDRESS_MAX}`)
  .refine((typed) => typed === '' || isWebAddress(typed), 'webAddress')

function isWebAddress(typed: string): boolean {
  if (!/^https?:\/\//i.test(typed) || !URL.canParse(typed)) return false
  return new URL(typed).hostname.includes('.')
}

import { z } from 'zod'
import { COMMON_PASSWORDS } from './common-passwords.ts'

/** Shortest password, in characters as people count them. */
const PASSWORD_MIN = 8
/** Longest password read at all; hashing a longer one would only cost time. */
export const PASSWORD_MAX = 200

/** Any password, as somebody types one they have. */
export const knownPassword = z
  .string({ error: 'required' })
  .min(1, 'required')
  .max(PASSWORD_MAX, `tooLong:${PASSWORD_MAX}`)

/** A password somebody chooses: long enough and not a common one. No rule of composition (OWASP ASVS 2.1). */
export const newPassword = z
  .string({ error: 'required' })
  .max(PASSWORD_MAX, `tooLong:${PASSWORD_MAX}`)
  .refine((password) => [...password].length >= PASSWORD_MIN, `tooShort:${PASSWORD_MIN}`)
  .refine((password) => !COMMON_PASSWORDS.has(password.toLowerCase()), 'passwordCommon')

/** Whether a password is the account's own address, whole or up to the @. */
export function isOwnAddress(password: string, email: string): boolean {
  const typed = password.trim().toLowerCase()
  return typed === email || typed === email.split('@')[0]
}

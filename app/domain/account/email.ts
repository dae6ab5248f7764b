import { z } from 'zod'

/** Longest address that mail can carry (RFC 5321). */
export const EMAIL_MAX = 254

/** The address of an account: without blanks around it and in lower case, as it is compared. */
export const emailAddress = z
  .string({ error: 'required' })
  .trim()
  .toLowerCase()
  .max(EMAIL_MAX, `tooLong:${EMAIL_MAX}`)
  .regex(/^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+\.[^\s@.<>(),;:"[\]\\]{2,}$/u, 'email')

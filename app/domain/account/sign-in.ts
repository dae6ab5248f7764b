import { z } from 'zod'
import { EMAIL_MAX } from './email.ts'
import { knownPassword } from './password.ts'

/** What the sign-in form asks for. Addresses are compared in lower case. */
export const signInInput = z.object({
  email: z.string({ error: 'required' }).trim().toLowerCase().max(EMAIL_MAX, `tooLong:${EMAIL_MAX}`),
  password: knownPassword,
  to: z.string().optional(),
})
export type SignInInput = z.output<typeof signInInput>

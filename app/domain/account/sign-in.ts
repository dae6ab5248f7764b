import { z } from 'zod'

/** Longest password read at all; hashing a longer one would only cost time. */
export const PASSWORD_MAX = 200

/** What the sign-in form asks for. Addresses are compared in lower case. */
export const signInInput = z.object({
  email: z.string({ error: 'required' }).trim().toLowerCase().max(254, 'tooLong:254'),
  password: z.string({ error: 'required' }).max(PASSWORD_MAX, `tooLong:${PASSWORD_MAX}`),
  to: z.string().optional(),
})
export type SignInInput = z.output<typeof signInInput>

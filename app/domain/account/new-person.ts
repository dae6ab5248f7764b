import { z } from 'zod'
import { cleanLine } from '../loose/clean.ts'
import { emailAddress } from './email.ts'
import { isOwnAddress, newPassword } from './password.ts'

/** Longest name of a person. */
export const PERSON_NAME_MAX = 40

const name = z
  .string({ error: 'required' })
  .transform(cleanLine)
  .refine((text) => text !== '', 'required')
  .refine((text) => text.length <= PERSON_NAME_MAX, `tooLong:${PERSON_NAME_MAX}`)

/** A new account: who, where to reach them, and their password. */
export const newPersonInput = z
  .object({ personName: name, email: emailAddress, password: newPassword })
  .refine(({ password, email }) => !isOwnAddress(password, email), {
    path: ['password'],
    error: 'passwordIsAddress',
  })
export type NewPersonInput = z.output<typeof newPersonInput>

/** A new account for an address that an invitation names. */
export function invitedPersonInput(email: string) {
  return z.object({
    personName: name,
    password: newPassword.refine((password) => !isOwnAddress(password, email), 'passwordIsAddress'),
  })
}
export type InvitedPersonInput = z.output<ReturnType<typeof invitedPersonInput>>

import { z } from 'zod'
import { isOwnAddress, knownPassword, newPassword } from './password.ts'

/** What changing the password of the account with this address asks for. The new one is typed once and can be shown. */
export function changePasswordInput(email: string) {
  return z.object({
    current: knownPassword,
    password: newPassword.refine((password) => !isOwnAddress(password, email), 'passwordIsAddress'),
  })
}
export type ChangePasswordInput = z.output<ReturnType<typeof changePasswordInput>>

import type { SignInInput } from '#app/domain/account/sign-in.ts'
import type { Call } from '#app/services/call.ts'
import { accountByEmail } from '#db/stores/people.ts'
import { isPassword } from './password.server.ts'

/** The id of the person with this address and password; null for an unknown one, a wrong one or a disabled account. */
export async function personWithPassword({ db }: Call, { email, password }: SignInInput): Promise<string | null> {
  const account = await accountByEmail(db.read, email)
  const right = await isPassword(password, account?.passwordHash)
  return account && right && !account.disabledAt ? account.id : null
}

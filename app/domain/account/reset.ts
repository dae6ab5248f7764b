import { z } from 'zod'
import { emailAddress } from './email.ts'
import { newPassword } from './password.ts'

/** What somebody types who forgot their password. */
export const forgotInput = z.object({ email: emailAddress })

/** What the page of a mailed link asks for. */
export const resetInput = z.object({ password: newPassword })

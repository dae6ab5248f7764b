import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { callFor } from '#app/http/call.server.ts'
import { resendMail } from '#app/services/mail/resend-mail.server.ts'
import { ADMIN_MAIL } from '#app/ui/notice/addresses.ts'

/** Lets a mail that was refused be tried again. */
export async function action({ request, params }: ActionFunctionArgs) {
  await resendMail(await callFor(request, 'administration.use'), params.id ?? '')
  return redirect(ADMIN_MAIL, 303)
}

export const loader = () => redirect(ADMIN_MAIL)

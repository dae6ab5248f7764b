import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { callFor } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { askForConfirmation } from '#app/services/account/confirm-address.server.ts'
import { NOTICE_SETTINGS } from '#app/ui/notice/addresses.ts'

/** Sends the viewer a mail by which their address is confirmed. */
export async function action({ request }: ActionFunctionArgs) {
  await askForConfirmation(await callFor(request, 'account.use'), await localeOf(request))
  return redirectSaying(NOTICE_SETTINGS, { notice: 'confirmationSent' })
}

export const loader = () => redirect(NOTICE_SETTINGS)

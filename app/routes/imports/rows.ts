import { setTimeout as pause } from 'node:timers/promises'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { logFault } from '#app/http/log.server.ts'
import { isDemo } from '#app/http/site.server.ts'
import { bringIn } from '#app/services/import/bring-in.server.ts'

/** A list that takes longer goes on behind the answer, and its page shows how far it is. */
const PATIENCE_MS = 1500

/** Brings the good rows in, and changes the records that rows name, as they were seen. */
export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  const seen = (await request.formData()).get('seen')
  const bringing = bringIn(call, id, isDemo(), typeof seen === 'string' ? seen : undefined)
  const answered = await Promise.race([bringing.then(() => true), pause(PATIENCE_MS, false)])
  if (!answered) bringing.catch((error) => logFault(error, request))
  return redirect(`/imports/${id}`, 303)
}

import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { askSite } from '#app/http/ask-site.server.ts'
import { callFor } from '#app/http/call.server.ts'
import { log } from '#app/http/log.server.ts'
import { checkLinks } from '#app/services/site/check-links.server.ts'

/** Begins a walk over the links of the site; the page of the inspection shows what it found. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await callFor(request, 'site.edit')
  const walk = await checkLinks(call, askSite)
  walk.ended?.catch((error: unknown) => log.error({ err: error }, 'link check'))
  return redirect('/admin/inspection', { status: 303 })
}

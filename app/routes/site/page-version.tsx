import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Refusal } from '#app/domain/refusal.ts'
import { pageNamed } from '#app/domain/site/content-page.ts'
import { callFor } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import type { Call } from '#app/services/call.ts'
import { pageVersionShown } from '#app/services/site/page-history.server.ts'
import { savePage } from '#app/services/site/save-page.server.ts'
import { siteText } from '#app/text/site.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { VersionPage } from '#app/ui/site/version-page.tsx'

export const meta: MetaFunction = ({ matches }) => pageTitle(siteText[localeIn(matches)].pages, localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  return versionAt(await callFor(request, 'site.edit'), params)
}

/** Saves an earlier version again, as the newest one. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await callFor(request, 'site.edit')
  const { page, number, bodyZh, bodyEn, newest } = await versionAt(call, params)
  const note = siteText[await localeOf(request)].restoreNote(number)
  const saved = await savePage(call, page, { bodyZh, bodyEn, note, seen: newest })
  if (!saved.ok) throw new Refusal('changed_meanwhile', page)
  return redirectSaying(`/admin/pages/${page}`, { page: 'saved' })
}

async function versionAt({ db }: Call, params: { page?: string; number?: string }) {
  const page = pageNamed(params.page)
  if (!page) throw new Refusal('not_found', `page ${params.page}`)
  return { page, ...(await pageVersionShown(db.read, page, Number(params.number) || 0)) }
}

export default function PageVersion() {
  return <VersionPage {...useLoaderData<typeof loader>()} />
}

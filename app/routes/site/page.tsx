import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Refusal } from '#app/domain/refusal.ts'
import { pageInput, pageNamed } from '#app/domain/site/content-page.ts'
import { callFor } from '#app/http/call.server.ts'
import { builtInPage } from '#app/http/content-pages.server.ts'
import { flashOf, redirectSaying } from '#app/http/flash.server.ts'
import { parseForm } from '#app/http/forms.server.ts'
import { inBothLanguages, pageForWriting } from '#app/services/site/page-history.server.ts'
import { savePage } from '#app/services/site/save-page.server.ts'
import { siteText } from '#app/text/site.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { WritingPage } from '#app/ui/site/writing-page.tsx'

export const meta: MetaFunction = ({ matches }) => pageTitle(siteText[localeIn(matches)].pages, localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db } = await callFor(request, 'site.edit')
  const page = pageIn(params.page)
  const { flash, headers } = await flashOf(request)
  const written = await pageForWriting(db.read, page, builtInPage(page))
  return data({ page, ...written, saved: flash.page === 'saved' }, { headers })
}

/** Saves the next version of a page; or, asked for a preview, shows what was typed and saves nothing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await callFor(request, 'site.edit')
  const page = pageIn(params.page)
  const form = await request.formData()
  const parsed = parseForm(form, pageInput)
  const answer = { values: parsed.values, errors: {}, preview: null, newest: null }
  if (!parsed.ok) return data({ ...answer, errors: parsed.errors }, { status: 422 })
  if (form.has('preview')) return data({ ...answer, preview: inBothLanguages(parsed.value) })
  const saved = await savePage(call, page, parsed.value)
  if (!saved.ok) return data({ ...answer, newest: saved.newest }, { status: 409 })
  return redirectSaying(`/admin/pages/${page}`, { page: 'saved' })
}

function pageIn(name: string | undefined) {
  const page = pageNamed(name)
  if (!page) throw new Refusal('not_found', `page ${name}`)
  return page
}

export default function Page() {
  return <WritingPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

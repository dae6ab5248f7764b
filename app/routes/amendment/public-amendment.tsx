import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callOf } from '#app/http/call.server.ts'
import { publicAmendment } from '#app/services/amendment/public-amendments.server.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { PublicAmendment } from '#app/ui/amendment/public-amendment.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  const number = page ? amendmentText[locale].numbered(page.amendment.number) : ''
  return pageTitle(`${number} · ${page?.scenario.title ?? ''}`, locale)
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  return publicAmendment(await callOf(request), params.code ?? '', wholeFrom(params.number))
}

export default function Amendment() {
  return <PublicAmendment {...useLoaderData<typeof loader>()} />
}

/** Numbers arrive in addresses: what is none belongs to no amendment. */
function wholeFrom(text = ''): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : 0
}

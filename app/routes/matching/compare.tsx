import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addressWith, compareQueryOf, hasRoom } from '#app/domain/compare/compare-query.ts'
import { callOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { comparePairs } from '#app/services/compare/compare-pairs.server.ts'
import { compareText } from '#app/text/compare.ts'
import { ComparePage, CompareStart } from '#app/ui/compare/compare-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const words = compareText[localeIn(matches)]
  const about = data?.compared?.comparison.own.name
  return pageTitle(about ? `${words.title} · ${about}` : words.title, localeIn(matches))
}

export async function loader({ request }: LoaderFunctionArgs) {
  const query = compareQueryOf(new URL(request.url).searchParams)
  if (!query) return { compared: null }
  const comparison = await comparePairs(await callOf(request), query, await localeOf(request))
  const [meant, ...others] = comparison.asked?.found ?? []
  if (meant && others.length === 0 && hasRoom(query)) throw redirect(addressWith(query, meant.ref), 303)
  return { compared: { query, comparison } }
}

export default function Compare() {
  const { compared } = useLoaderData<typeof loader>()
  return compared ? <ComparePage {...compared} /> : <CompareStart />
}

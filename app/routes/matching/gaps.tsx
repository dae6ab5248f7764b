import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { gapsQueryOf } from '#app/domain/gaps/gaps-query.ts'
import { callOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { gapMap } from '#app/services/gaps/gap-map.server.ts'
import { gapsText } from '#app/text/gaps.ts'
import { GapPage } from '#app/ui/gaps/gap-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const words = gapsText[localeIn(matches)]
  const about = data?.map.chosen?.name
  return pageTitle(about ? `${words.title} · ${about}` : words.title, localeIn(matches))
}

export async function loader({ request }: LoaderFunctionArgs) {
  const query = gapsQueryOf(new URL(request.url).searchParams)
  return { map: await gapMap(await callOf(request), query, await localeOf(request)) }
}

export default function Gaps() {
  return <GapPage {...useLoaderData<typeof loader>()} />
}

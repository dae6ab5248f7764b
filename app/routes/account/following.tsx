import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callFor } from '#app/http/call.server.ts'
import { followedNews } from '#app/services/following/followed-news.server.ts'
import { forecastText } from '#app/text/forecast.ts'
import { FollowingPage } from '#app/ui/following/following-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(forecastText[localeIn(matches)].following, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  return { rows: await followedNews(await callFor(request, 'account.use')) }
}

export default function Following() {
  return <FollowingPage {...useLoaderData<typeof loader>()} />
}

import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { matchingAddress, matchingQueryOf } from '#app/domain/match/view-query.ts'
import { callOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { matchingView } from '#app/services/match/matching-view.server.ts'
import { matchingViewText } from '#app/text/matching-view.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { BoardView } from '#app/ui/matching/board-view.tsx'
import { Start } from '#app/ui/matching/start.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const words = matchingViewText[localeIn(matches)]
  const subject = data?.chosen?.subject
  const about = !subject
    ? ''
    : subject.kind === 'tag'
      ? subject.tag.name
      : 'title' in subject
        ? subject.title
        : subject.name
  return pageTitle(about ? `${words.title} · ${about}` : words.title, localeIn(matches))
}

export async function loader({ request }: LoaderFunctionArgs) {
  const call = await callOf(request)
  const query = matchingQueryOf(new URL(request.url).searchParams)
  const view = await matchingView(call, query, await localeOf(request))
  const [meant, ...others] = view.chosen?.asked.otherSide?.found ?? []
  if (meant && others.length === 0) throw redirect(matchingAddress(query, { pair: meant.key }), 303)
  return { query, now: call.now, ...view }
}

export default function Matching() {
  const { query, now, branches, chosen, unknown, mine } = useLoaderData<typeof loader>()
  const words = useWords(matchingViewText)
  if (chosen) return <BoardView {...{ query, now, branches, chosen }} />
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        <ButtonLink href="/matching/gaps">{words.gapMap}</ButtonLink>
      </PageHead>
      <Start branches={branches} query={query} unknown={unknown} mine={mine} />
    </>
  )
}

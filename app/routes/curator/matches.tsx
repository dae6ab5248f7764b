import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { matchTableAddress, matchTableQueryOf } from '#app/domain/match/table-query.ts'
import { callFor } from '#app/http/call.server.ts'
import { curatorMatches } from '#app/services/match/curator-matches.server.ts'
import { matchText } from '#app/text/match.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Empty } from '#app/ui/kit/empty.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pages } from '#app/ui/kit/pages.tsx'
import { CuratorTable } from '#app/ui/match/curator-table.tsx'
import { TableFilter } from '#app/ui/match/table-filter.tsx'
import { WaitingInterests } from '#app/ui/match/waiting-interests.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matchText[localeIn(matches)].curatorTitle, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const query = matchTableQueryOf(new URL(request.url).searchParams)
  return { query, now: call.now, viewerId: call.viewer.personId, ...(await curatorMatches(call, query)) }
}

export default function CuratorMatches() {
  const { query, now, viewerId, rows, total, page, pages, owners, interests } = useLoaderData<typeof loader>()
  const words = useWords(matchText)
  return (
    <>
      <PageHead title={words.curatorTitle} lead={`${words.total(total)} · ${words.curatorLead}`}>
        <ButtonLink href="/matching">{words.toMatching}</ButtonLink>
      </PageHead>
      <TableFilter query={query} owners={owners} viewerId={viewerId} />
      {rows.length > 0 ? (
        <CuratorTable rows={rows} now={now} />
      ) : (
        <Empty title={words.noneTitle}>{words.noneNext}</Empty>
      )}
      <Pages
        page={page}
        pages={pages}
        hrefOf={(to) => matchTableAddress({ ...query, page: to })}
        label={words.pages}
        words={{ previous: words.previous, next: words.next, position: words.position(page, pages) }}
      />
      <WaitingInterests interests={interests} />
    </>
  )
}

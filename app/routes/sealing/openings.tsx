import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deadlineText } from '#app/domain/time.ts'
import { callFor } from '#app/http/call.server.ts'
import { openingsOf } from '#app/services/sealing/opening-page.server.ts'
import { sealingText } from '#app/text/sealing.ts'
import { Empty } from '#app/ui/kit/empty.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Table } from '#app/ui/kit/table.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { openingAddress } from '#app/ui/sealing/addresses.ts'
import { useLocale, useWords } from '#app/ui/words.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(sealingText[localeIn(matches)].openingsTitle, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  return { rows: await openingsOf(await callFor(request, 'account.use')) }
}

export default function Openings() {
  const { rows } = useLoaderData<typeof loader>()
  const words = useWords(sealingText)
  const locale = useLocale()
  return (
    <>
      <PageHead
        crumbs={[{ label: words.account, href: '/account' }]}
        title={words.openingsTitle}
        lead={words.openingsLead}
      />
      {rows.length === 0 ? (
        <Empty title={words.none}>{words.noneText}</Empty>
      ) : (
        <Table
          caption={words.openingsTitle}
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'scenario',
              label: words.columns.scenario,
              head: true,
              cell: ({ id, title }) => <a href={openingAddress(id)}>{title}</a>,
            },
            { key: 'agency', label: words.columns.agency, cell: ({ agencyName }) => agencyName },
            {
              key: 'deadline',
              label: words.columns.deadline,
              cell: ({ closesAt }) => (closesAt ? deadlineText(closesAt, locale) : null),
            },
            { key: 'seat', label: words.columns.seat, cell: ({ seat }) => words.seat[seat] },
            { key: 'standing', label: words.columns.standing, cell: ({ standing }) => words.standing[standing] },
          ]}
        />
      )}
    </>
  )
}

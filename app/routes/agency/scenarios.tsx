import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { may } from '#app/domain/permission.ts'
import { SCENARIO_STATES, stateAt } from '#app/domain/scenario/lifecycle.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { flashOf } from '#app/http/flash.server.ts'
import { createScenario } from '#app/services/scenario/create-scenario.server.ts'
import { agencyText } from '#app/text/agency.ts'
import { scenarioAddress } from '#app/ui/agency/addresses.ts'
import { NewScenarioButtons } from '#app/ui/agency/new-scenario-buttons.tsx'
import { ScenarioTable } from '#app/ui/agency/scenario-table.tsx'
import { SeveralForm } from '#app/ui/agency/several-form.tsx'
import { StateFilter } from '#app/ui/agency/state-filter.tsx'
import { Empty } from '#app/ui/kit/empty.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pages } from '#app/ui/kit/pages.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useWords } from '#app/ui/words.ts'
import { agencyScenarioCounts, agencyScenarios } from '#db/stores/scenarios/agency-scenarios.ts'

const ROWS_A_PAGE = 50

export const meta: MetaFunction = ({ matches }) => pageTitle(agencyText[localeIn(matches)].scenarios, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, viewer, now, membership } = await deskCallOf(request, 'agency')
  const { organisationId: agencyId, organisationName } = membership
  const asked = new URL(request.url).searchParams
  const state = SCENARIO_STATES.find((one) => one === asked.get('state')) ?? null
  const counts = await agencyScenarioCounts(db.read, agencyId, now)
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const pages = Math.max(1, Math.ceil((state ? (counts.get(state) ?? 0) : total) / ROWS_A_PAGE))
  const page = Math.min(pages, Math.max(1, Math.floor(Number(asked.get('page')) || 1)))
  const offset = (page - 1) * ROWS_A_PAGE
  const rows = await agencyScenarios(db.read, agencyId, { state, now, limit: ROWS_A_PAGE, offset })
  const { flash, headers } = await flashOf(request)
  return data(
    {
      organisationName,
      state,
      counts: Object.fromEntries(counts),
      total,
      page,
      pages,
      now,
      rows: rows.map(({ draft, ...row }) => ({
        ...row,
        title: row.state === 'draft' || row.state === 'returned' ? String(draft?.title ?? row.title) : row.title,
        state: stateAt(row, now),
      })),
      mayCreate: may(viewer, 'scenario.create', { agencyId }),
      pick: may(viewer, 'scenario.submit', { agencyId, state: state ?? '' }),
      flash,
    },
    { headers },
  )
}

/** Begins a scenario and opens it. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const id = await createScenario(call, call.membership.organisationId)
  return redirect(scenarioAddress(id), 303)
}

export default function AgencyScenarios() {
  const { organisationName, state, counts, total, page, pages, now, rows, mayCreate, pick, flash } =
    useLoaderData<typeof loader>()
  const words = useWords(agencyText)
  const hrefOf = (to: number) => `?${new URLSearchParams({ ...(state && { state }), page: String(to) })}`
  return (
    <>
      <PageHead
        crumbs={[{ label: words.desk, href: '/agency' }]}
        title={words.scenarios}
        lead={`${organisationName} · ${words.list.lead(String(total))}`}
      >
        {mayCreate ? <NewScenarioButtons /> : null}
      </PageHead>
      {flash.went ? (
        <div className="pb-5">
          <Notice look={flash.stayed === '0' ? 'success' : 'warning'} live>
            {words.list.went(flash.went, flash.stayed ?? '0')}
          </Notice>
        </div>
      ) : null}
      <StateFilter state={state} counts={counts} total={total} />
      {rows.length > 0 ? (
        <Several pick={pick}>
          <ScenarioTable rows={rows} now={now} pick={pick} />
        </Several>
      ) : (
        <Empty title={words.list.empty}>{words.list.emptyNext}</Empty>
      )}
      <Pages
        page={page}
        pages={pages}
        hrefOf={hrefOf}
        label={words.list.pages}
        words={{
          previous: words.list.previous,
          next: words.list.next,
          position: words.list.position(String(page), String(pages)),
        }}
      />
    </>
  )
}

function Several({ pick, children }: { pick: boolean; children: ReactNode }) {
  return pick ? <SeveralForm>{children}</SeveralForm> : children
}

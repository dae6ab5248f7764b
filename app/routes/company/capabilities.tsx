import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/permission.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { flashOf } from '#app/http/flash.server.ts'
import { createCapability } from '#app/services/capability/create-capability.server.ts'
import { formOfCapability } from '#app/services/capability/own-capability.server.ts'
import { capabilityFormText } from '#app/text/capability-form.ts'
import { companyDeskText } from '#app/text/company-desk.ts'
import { CapabilityTable } from '#app/ui/capability-form/capability-table.tsx'
import { capabilityAddress } from '#app/ui/company-desk/addresses.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Empty } from '#app/ui/kit/empty.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pages } from '#app/ui/kit/pages.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useWords } from '#app/ui/words.ts'
import { capabilitiesOf, countCapabilitiesOf } from '#db/stores/capabilities/own-capabilities.ts'

const PAGE = 50

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(capabilityFormText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, viewer, membership } = await deskCallOf(request, 'company')
  const companyId = membership.organisationId
  const asked = Number(new URL(request.url).searchParams.get('page'))
  const page = Number.isInteger(asked) && asked > 0 && asked <= 1000 ? asked : 1
  const rows = await capabilitiesOf(db.read, companyId, PAGE, (page - 1) * PAGE)
  const { flash, headers } = await flashOf(request)
  return data(
    {
      rows: rows.map((row) => ({
        id: row.id,
        title: row.draft ? formOfCapability(row).title : row.title,
        state: row.state,
        changed: row.state === 'published' && row.draft !== null,
        tags: [...row.tags.map(({ name }) => name), ...row.freeTags],
        maturity: row.maturity,
        updatedAt: row.updatedAt,
      })),
      page,
      pages: Math.ceil((await countCapabilitiesOf(db.read, companyId)) / PAGE),
      mayWrite: may(viewer, 'capability.write', { companyId }),
      done: flash.done ?? null,
    },
    { headers },
  )
}

export async function action({ request }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const id = await createCapability(call, call.membership.organisationId)
  return redirect(capabilityAddress(id), 303)
}

export default function Capabilities() {
  const { rows, page, pages, mayWrite, done } = useLoaderData<typeof loader>()
  const words = useWords(capabilityFormText)
  const desk = useWords(companyDeskText)
  return (
    <>
      <PageHead crumbs={[{ label: desk.desk, href: '/company' }]} title={words.title} lead={words.lead}>
        {mayWrite ? (
          <>
            <ButtonLink href="/imports/new?noun=capability">{words.importList}</ButtonLink>
            <form method="post" action="?" data-once>
              <Button look="supply">{words.create}</Button>
            </form>
          </>
        ) : null}
      </PageHead>
      {done === 'published' || done === 'withdrawn' ? (
        <div className="pb-5">
          <Notice look="success" live>
            {words[done]}{' '}
            <a className="link" href="/company/fitting">
              {words.seeFitting}
            </a>
          </Notice>
        </div>
      ) : null}
      {rows.length === 0 ? <Empty title={words.empty}>{words.emptyText}</Empty> : <CapabilityTable rows={rows} />}
      <Pages
        page={page}
        pages={pages}
        hrefOf={(n) => `?page=${n}`}
        label={desk.pages}
        words={{ previous: desk.previous, next: desk.next, position: words.position(String(page), String(pages)) }}
      />
    </>
  )
}

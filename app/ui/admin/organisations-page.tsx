import type { RegisteredOrganisation } from '#app/domain/account/listed.ts'
import { adminText } from '#app/text/admin.ts'
import { organisationText } from '#app/text/organisation.ts'
import { Empty } from '../kit/empty.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pages } from '../kit/pages.tsx'
import { useWords } from '../words.ts'
import { OrganisationTable } from './organisation-table.tsx'
import { pageHref, SearchForm } from './search-form.tsx'

interface Props {
  awaiting: RegisteredOrganisation[]
  found: RegisteredOrganisation[]
  count: number
  text: string
  page: number
  pages: number
}

const PATH = '/curator/organisations'

/** Who waits for verification, longest first; below, all organisations with a search. */
export function OrganisationsPage({ awaiting, found, count, text, page, pages }: Props) {
  const words = useWords(organisationText)
  const paging = useWords(adminText)
  return (
    <>
      <PageHead title={words.queueTitle} lead={words.queueLead(awaiting.length)} />
      {awaiting.length > 0 ? (
        <OrganisationTable caption={words.queueTitle} rows={awaiting} />
      ) : (
        <Empty title={words.queueEmpty}>
          <p>{words.queueEmptyNext}</p>
        </Empty>
      )}
      <h2 className="pt-12 pb-3">{words.all}</h2>
      <SearchForm path={PATH} text={text} label={words.searchLabel} words={words} />
      <p className="pb-2 text-sm text-ink-3">{count > 0 ? words.found(count) : words.noneFound}</p>
      {found.length > 0 ? <OrganisationTable caption={words.all} rows={found} /> : null}
      <Pages
        page={page}
        pages={pages}
        hrefOf={(p) => pageHref(PATH, { q: text }, p)}
        label={paging.pages}
        words={{ previous: paging.previous, next: paging.next, position: paging.position(page, pages) }}
      />
    </>
  )
}

import type { RegisteredOrganisation } from '#app/domain/account/listed.ts'
import { adminText } from '#app/text/admin.ts'
import { claimText } from '#app/text/claim.ts'
import { organisationText } from '#app/text/organisation.ts'
import { verificationText } from '#app/text/verification.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pages } from '../kit/pages.tsx'
import { useWords } from '../words.ts'
import { OrganisationTable } from './organisation-table.tsx'
import { pageHref, SearchForm } from './search-form.tsx'

interface Props {
  awaiting: RegisteredOrganisation[]
  /** Verified ones that asked to be looked at again. */
  again: RegisteredOrganisation[]
  found: RegisteredOrganisation[]
  /** Claims of companies that wait. */
  claims: number
  count: number
  text: string
  page: number
  pages: number
}

const PATH = '/curator/organisations'

/** Who waits for verification, longest first; below, all organisations with a search. */
export function OrganisationsPage({ awaiting, again, claims, found, count, text, page, pages }: Props) {
  const words = useWords(organisationText)
  const paging = useWords(adminText)
  const { queueLink } = useWords(claimText)
  const { reverifyQueue } = useWords(verificationText)
  return (
    <>
      <PageHead title={words.queueTitle} lead={words.queueLead(awaiting.length)}>
        <ButtonLink href="/curator/claims">{queueLink(claims)}</ButtonLink>
      </PageHead>
      {awaiting.length > 0 ? (
        <OrganisationTable caption={words.queueTitle} rows={awaiting} />
      ) : (
        <Empty title={words.queueEmpty}>
          <p>{words.queueEmptyNext}</p>
        </Empty>
      )}
      {again.length > 0 ? (
        <section className="pt-10">
          <h2 className="pb-3">{reverifyQueue}</h2>
          <OrganisationTable caption={reverifyQueue} rows={again} />
        </section>
      ) : null}
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

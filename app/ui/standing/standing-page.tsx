import { COMPARED_MAX, compareAddress } from '#app/domain/compare/compare-query.ts'
import { companyDeskText } from '#app/text/company-desk.ts'
import { standingText } from '#app/text/standing.ts'
import { NoFit } from '../company-desk/fitting-section.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pages } from '../kit/pages.tsx'
import { useWords } from '../words.ts'
import type { ShownStanding } from './shown-standing.ts'
import { StandingRow } from './standing-row.tsx'

interface Props {
  companyId: string
  standing: { needs: ShownStanding[]; barred: ShownStanding[]; page: number; pages: number }
  now: Date
  hasCapability: boolean
  mayWrite: boolean
}

/** Where the company stands for the open needs, its own best first. */
export function StandingPage({ companyId, standing, now, hasCapability, mayWrite }: Props) {
  const words = useWords(standingText)
  const { desk, links, fittingTitle, pages: label, previous, next, position } = useWords(companyDeskText)
  const { needs, barred, page, pages } = standing
  const codes = needs.slice(0, COMPARED_MAX).map(({ row }) => row.code)
  const shared = { now, mayWrite }
  return (
    <>
      <PageHead crumbs={[{ label: desk, href: '/company' }]} title={links.standing} lead={words.lead}>
        {codes.length > 1 ? (
          <ButtonLink href={compareAddress({ own: { side: 'company', ref: companyId }, others: codes })}>
            {words.compare(codes.length)}
          </ButtonLink>
        ) : null}
        <ButtonLink href="/company/fitting">{fittingTitle}</ButtonLink>
      </PageHead>
      {needs.length === 0 ? (
        <NoFit hasCapability={hasCapability} mayWrite={mayWrite} />
      ) : (
        <>
          <p className="prose pb-4 text-[0.9375rem] text-ink-2">{words.how}</p>
          <ul aria-label={words.list} className="border-t border-line">
            {needs.map((one) => (
              <StandingRow key={one.row.code} standing={one} {...shared} />
            ))}
          </ul>
        </>
      )}
      <Pages
        page={page}
        pages={pages}
        hrefOf={(to) => `?page=${to}`}
        label={label}
        words={{ previous, next, position: position(String(page), String(pages)) }}
      />
      {barred.length > 0 ? (
        <section className="pt-6">
          <h2 className="pb-1 text-lg">{words.barred}</h2>
          <p className="prose pb-3 text-[0.9375rem] text-ink-2">{words.barredLead}</p>
          <ul aria-label={words.barred} className="border-t border-line">
            {barred.map((one) => (
              <StandingRow key={one.row.code} standing={one} {...shared} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

import type { ReactNode } from 'react'
import type { MatchPage } from '#app/domain/match/page.ts'
import { deadlineText } from '#app/domain/time.ts'
import { matchText } from '#app/text/match.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { Glyph } from '../kit/glyph.tsx'
import { useLocale, useWords } from '../words.ts'

/** The need on the left, the offer that meets it on the right. */
export function SideBySide({ match: { need, company } }: { match: MatchPage }) {
  const words = useWords(matchText)
  const vocabulary = useWords(vocabularyText)
  const locale = useLocale()
  const facts = [
    need.agencyName,
    need.district ? vocabulary.district[need.district] : vocabulary.wholeCity,
    need.stage && vocabulary.stage[need.stage],
  ]
  return (
    <div className="grid border-y border-line md:grid-cols-2 md:divide-x md:divide-line max-md:divide-y max-md:divide-line">
      <HalfOf
        side="need"
        glyph={words.needGlyph}
        label={words.need}
        title={need.title}
        facts={facts.filter(Boolean).join(' · ')}
        href={need.code ? `/scenarios/${need.code}` : null}
        more={words.openScenario}
      >
        {need.summary}
        {need.closesAt ? (
          <span className="mt-2 block text-sm text-ink-3">
            {words.deadline} {deadlineText(need.closesAt, locale)}
          </span>
        ) : null}
      </HalfOf>
      <HalfOf
        side="supply"
        glyph={words.companyGlyph}
        label={words.offer}
        title={company.name}
        facts={company.offer?.title ?? ''}
        href={company.offer ? `/companies/${company.id}` : null}
        more={words.openCompany}
      >
        {company.offer?.text ?? words.notPublished}
      </HalfOf>
    </div>
  )
}

function HalfOf(props: {
  side: 'need' | 'supply'
  glyph: string
  label: string
  title: string
  facts: string
  href: string | null
  more: string
  children: ReactNode
}) {
  const { side, glyph, label, title, facts, href, more, children } = props
  return (
    <section className="min-w-0 py-5 md:px-6 md:first:pl-0 md:last:pr-0">
      <p className={`flex items-center gap-2 text-sm font-semibold ${side === 'need' ? 'text-need' : 'text-supply'}`}>
        <Glyph side={side}>{glyph}</Glyph>
        {label}
      </p>
      <h2 className="mt-2 text-lg">{title}</h2>
      <p className="text-sm text-ink-3">{facts}</p>
      <p className="mt-2 line-clamp-6 whitespace-pre-line">{children}</p>
      {href ? (
        <a href={href} className="link mt-2 inline-flex min-h-11 items-center text-[0.9375rem] sm:min-h-0">
          {more}
        </a>
      ) : null}
    </section>
  )
}

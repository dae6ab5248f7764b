import { gapsAddress } from '#app/domain/gaps/gaps-query.ts'
import { FITTING_SCORE } from '#app/domain/match/score.ts'
import type { BoardTotals, Subject } from '#app/domain/match/view.ts'
import { type MatchingQuery, matchingAddress } from '#app/domain/match/view-query.ts'
import { matchingViewText } from '#app/text/matching-view.ts'
import { ButtonLink } from '../kit/button.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { PrintButton } from '../kit/print-button.tsx'
import { useWords } from '../words.ts'
import { DistrictForm } from './district-form.tsx'

/** What is looked at, with its counts in one sentence. */
export function ViewHead(props: { subject: Subject; totals: BoardTotals | null; query: MatchingQuery }) {
  const words = useWords(matchingViewText)
  const { subject, totals, query } = props
  const title = titleOf(subject, words)
  return (
    <PageHead
      crumbs={[{ label: words.title, href: '/matching' }]}
      title={title}
      lead={
        totals ? (
          <>
            <Counts totals={totals} query={query} />
            <DistrictForm query={query} />
          </>
        ) : (
          leadOf(subject, words)
        )
      }
    >
      {subject.kind === 'scenario' ? null : <ScopeLink query={query} />}
      {subject.kind === 'tag' ? (
        <ButtonLink href={gapsAddress({ axis: 'district', tag: subject.tag.id })}>{words.gapMap}</ButtonLink>
      ) : null}
      <PrintButton label={words.print} />
    </PageHead>
  )
}

type Words = (typeof matchingViewText)['zh']

function titleOf(subject: Subject, words: Words): string {
  if (subject.kind === 'tag') return subject.gaps ? words.gapsTitle(subject.tag.name) : subject.tag.name
  return subject.kind === 'scenario' ? subject.title : subject.name
}

function leadOf(subject: Subject, words: Words): string {
  return subject.kind === 'scenario' ? words.ofScenario : words.ofCompany
}

function Counts({ totals, query }: { totals: BoardTotals; query: MatchingQuery }) {
  const words = useWords(matchingViewText)
  const gaps = matchingAddress(query, { gaps: true })
  const { needs, companies, outside, pairs, needsWithout, companiesWithout } = totals
  const facts = [
    words.needs(needs),
    words.companies(companies) + (outside > 0 ? words.outside(outside) : ''),
    words.pairs(pairs, FITTING_SCORE),
  ]
  return (
    <p>
      {facts.join(' · ')}
      {needsWithout + companiesWithout > 0 && !query.gaps ? (
        <>
          {' · '}
          <a href={gaps} className="link text-need">
            {needsWithout > 0 ? words.needsWithout(needsWithout) : words.companiesWithout(companiesWithout)}
          </a>
        </>
      ) : null}
    </p>
  )
}

function ScopeLink({ query }: { query: MatchingQuery }) {
  const words = useWords(matchingViewText)
  return (
    <a
      href={matchingAddress(query, { all: !query.all })}
      className="link inline-flex min-h-11 items-center text-[0.9375rem] text-ink-2"
    >
      {query.all ? words.onlySeeking : words.alsoSettled}
    </a>
  )
}

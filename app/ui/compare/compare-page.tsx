import { type CompareQuery, otherSide } from '#app/domain/compare/compare-query.ts'
import type { ComparisonFacts } from '#app/domain/compare/comparison.ts'
import { matchingLink } from '#app/domain/match/view-query.ts'
import { compareText } from '#app/text/compare.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { PrintButton } from '../kit/print-button.tsx'
import { useWords } from '../words.ts'
import { AddOne } from './add-one.tsx'
import { CompareNotices } from './compare-notices.tsx'
import { CompareTable } from './compare-table.tsx'
import type { ComparedPair } from './compared-pair.ts'

interface Props {
  query: CompareQuery
  comparison: ComparisonFacts & { pairs: ComparedPair[] }
}

/** A comparison: who with whom, part by part, and one more to add. */
export function ComparePage({ query, comparison }: Props) {
  const words = useWords(compareText)
  const { own, pairs, nearest } = comparison
  const shown: CompareQuery = { ...query, own: { side: own.side, ref: own.ref }, others: pairs.map(({ ref }) => ref) }
  const side = otherSide(own.side)
  const ofNeed = own.side === 'scenario'
  const whole = matchingLink({ [own.side]: own.ref })
  return (
    <div className="print-wide">
      <PageHead
        crumbs={[
          { label: words.matching, href: '/matching' },
          { label: own.name, href: whole },
        ]}
        title={(ofNeed ? words.ofNeed : words.ofCompany)(own.name, pairs.length)}
        lead={words.lead}
      >
        <ButtonLink href={whole}>{ofNeed ? words.allOfNeed : words.allOfCompany}</ButtonLink>
        <PrintButton label={words.print} />
      </PageHead>
      <CompareNotices query={shown} comparison={comparison} />
      {pairs.length > 0 ? (
        <CompareTable query={shown} pairs={pairs} />
      ) : (
        <Empty title={words.noneTitle[side]}>{words.noneNext}</Empty>
      )}
      <AddOne query={shown} nearest={nearest} />
    </div>
  )
}

/** What a comparison is, and where it begins: for an address that names nothing. */
export function CompareStart() {
  const words = useWords(compareText)
  return (
    <>
      <PageHead crumbs={[{ label: words.matching, href: '/matching' }]} title={words.title} lead={words.lead} />
      <Empty title={words.emptyTitle}>
        <p>{words.emptyNext}</p>
        <p className="pt-4">
          <ButtonLink look="primary" href="/matching">
            {words.emptyLink}
          </ButtonLink>
        </p>
      </Empty>
    </>
  )
}

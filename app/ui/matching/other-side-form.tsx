import type { MatchingQuery } from '#app/domain/match/view-query.ts'
import { matchingViewText } from '#app/text/matching-view.ts'
import { useWords } from '../words.ts'
import { AgainstField } from './against-field.tsx'

interface Props {
  /** The side that stays. */
  own: { code: string } | { companyId: string }
  query: MatchingQuery
  /** Standing alone, not below a list. */
  apart?: boolean
}

/** Asks for any company beside a need, or any need beside a company, whatever the rankings say of the two. */
export function OtherSideForm({ own, query, apart }: Props) {
  const words = useWords(matchingViewText)
  const ofNeed = 'code' in own
  return (
    <form action="/matching" className={`no-print ${apart ? 'mt-6 max-w-xl' : 'mt-2'}`}>
      {ofNeed ? (
        <input type="hidden" name="scenario" value={own.code} />
      ) : (
        <input type="hidden" name="company" value={own.companyId} />
      )}
      {query.all ? <input type="hidden" name="scope" value="all" /> : null}
      <AgainstField
        id={ofNeed ? 'other-company' : 'other-need'}
        label={ofNeed ? words.askCompany : words.askNeed}
        hint={ofNeed ? words.askCompanyHint : words.askNeedHint}
        deed={words.askWhy}
      />
    </form>
  )
}

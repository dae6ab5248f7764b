import type { MatchingQuery } from '#app/domain/match/view-query.ts'
import { matchingViewText } from '#app/text/matching-view.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../words.ts'

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
  const id = ofNeed ? 'other-company' : 'other-need'
  return (
    <form action="/matching" className={`no-print ${apart ? 'mt-6 max-w-xl' : 'mt-2'}`}>
      {ofNeed ? (
        <input type="hidden" name="scenario" value={own.code} />
      ) : (
        <input type="hidden" name="company" value={own.companyId} />
      )}
      {query.all ? <input type="hidden" name="scope" value="all" /> : null}
      <label htmlFor={id} className="block pb-1 text-sm text-ink-2">
        {ofNeed ? words.askCompany : words.askNeed}
      </label>
      <div className="flex items-start gap-2">
        <input
          id={id}
          name="against"
          required
          maxLength={60}
          autoComplete="off"
          placeholder={ofNeed ? words.askCompanyHint : words.askNeedHint}
          className="min-h-11 w-full min-w-0 flex-1 rounded-lg border border-line-strong bg-surface px-3 text-[0.9375rem]"
        />
        <Button>{words.askWhy}</Button>
      </div>
    </form>
  )
}

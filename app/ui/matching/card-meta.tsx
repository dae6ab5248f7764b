import type { BoardCompany, BoardNeed } from '#app/domain/match/view.ts'
import { timeLeft } from '#app/domain/time.ts'
import { matchingViewText } from '#app/text/matching-view.ts'
import { stateText } from '#app/text/states.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { useWords } from '../words.ts'

/** District, stage and the time that is left, in one line. */
export function NeedMeta({ need, now }: { need: BoardNeed; now: Date }) {
  const words = useWords(matchingViewText)
  const vocabulary = useWords(vocabularyText)
  const states = useWords(stateText)
  const open = need.state === 'open' && need.closesAt !== null
  const facts = [
    need.district ? vocabulary.district[need.district] : vocabulary.wholeCity,
    need.stage && vocabulary.stage[need.stage],
    open && need.closesAt ? words.daysLeft(timeLeft(need.closesAt, now).days) : states.scenarioState[need.state],
  ]
  return <>{facts.filter(Boolean).join(' · ')}</>
}

/** What a company offers here and how mature it is, in one line. */
export function CompanyMeta({ company }: { company: BoardCompany }) {
  const vocabulary = useWords(vocabularyText)
  return <>{[company.offer, company.maturity && vocabulary.maturity[company.maturity]].filter(Boolean).join(' · ')}</>
}

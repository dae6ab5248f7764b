import { matchingLink } from '#app/domain/match/view-query.ts'
import { scenarioText } from '#app/text/scenario.ts'
import { useWords } from '../words.ts'

/** Small things to do with a scenario: print it, pass it on, see who could do it. */
export function ScenarioTools({ code, address }: { code: string; address: string }) {
  const words = useWords(scenarioText)
  const look = 'link inline-flex min-h-9 items-center text-sm text-ink-2 hover:text-ink'
  return (
    <div className="no-print grid justify-items-start">
      <a className={look} href={matchingLink({ scenario: code })}>
        {words.matching}
      </a>
      <button type="button" className={look} data-print>
        {words.print}
      </button>
      <button type="button" className={look} data-copy={address} data-copied-label={words.copied}>
        {words.copyLink}
      </button>
    </div>
  )
}

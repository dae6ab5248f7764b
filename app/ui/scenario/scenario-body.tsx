import type { ScenarioDocument } from '#app/domain/catalogue/scenario-document.ts'
import { budgetWords } from '#app/text/amounts.ts'
import { scenarioText } from '#app/text/scenario.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { Facts } from '../kit/facts.tsx'
import { Notice } from '../kit/notice.tsx'
import { useLocale, useWords } from '../words.ts'
import { EligibilityTable, QuestionsTable } from './bidder-tables.tsx'
import { CriteriaTable, OpeningsTable, TargetsTable } from './scenario-tables.tsx'
import { Section } from './section.tsx'

/** What a scenario says, below its head: key facts, what is asked and opened, how proposals are judged. */
export function ScenarioBody({ scenario }: { scenario: ScenarioDocument }) {
  const words = useWords(scenarioText)
  const { state, closedReason, summary, requirement, criteria, note } = scenario
  return (
    <article>
      {state === 'cancelled' || state === 'failed' ? (
        <div className="pb-6">
          <Notice look="warning" title={words[state]}>
            <p>{closedReason}</p>
          </Notice>
        </div>
      ) : null}
      <KeyFacts scenario={scenario} />
      <Section title={words.solve}>
        <p className="prose">{summary}</p>
      </Section>
      {requirement ? (
        <Section title={words.requirement}>
          <p className="prose">{requirement}</p>
        </Section>
      ) : null}
      <Section title={words.opens}>
        <OpeningsTable openings={scenario.openings} />
      </Section>
      {scenario.eligibility.length ? (
        <Section title={words.mayBid}>
          <EligibilityTable rows={scenario.eligibility} />
        </Section>
      ) : null}
      {scenario.bidderQuestions.length ? (
        <Section title={words.asked}>
          <QuestionsTable questions={scenario.bidderQuestions} />
        </Section>
      ) : null}
      <Section title={words.worked}>
        <TargetsTable targets={scenario.targets} />
      </Section>
      {criteria.length ? (
        <Section title={words.judged}>
          <CriteriaTable criteria={criteria} />
        </Section>
      ) : null}
      {note ? (
        <Section title={words.note}>
          <p className="prose">{note}</p>
        </Section>
      ) : null}
    </article>
  )
}

function KeyFacts({ scenario }: { scenario: ScenarioDocument }) {
  const words = useWords(scenarioText)
  const { mode } = useWords(vocabularyText)
  const locale = useLocale()
  const { budget, modes, durationMonths, consortiumAllowed } = scenario
  const comma = locale === 'zh' ? '、' : ', '
  const consortium = { true: words.consortiumYes, false: words.consortiumNo, null: words.unstated }
  return (
    <Facts
      facts={[
        { label: words.budget, value: budgetWords(budget, locale) },
        { label: words.modes, value: modes.map((code) => mode[code]).join(comma) || words.unstated },
        { label: words.duration, value: durationMonths ? words.months(String(durationMonths)) : words.unstated },
        { label: words.consortium, value: consortium[`${consortiumAllowed}`] },
      ]}
    />
  )
}

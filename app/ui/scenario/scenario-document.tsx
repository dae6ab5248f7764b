import type { ScenarioDocument } from '#app/domain/catalogue/scenario-document.ts'
import { budgetWords } from '#app/text/amounts.ts'
import { scenarioText } from '#app/text/scenario.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { Facts } from '../kit/facts.tsx'
import { Notice } from '../kit/notice.tsx'
import { Tag, Tags } from '../kit/tag.tsx'
import { DistrictName } from '../list/district-name.tsx'
import { StageBar } from '../list/stage-bar.tsx'
import { StateTag } from '../list/state-tag.tsx'
import { useLocale, useWords } from '../words.ts'
import { CriteriaTable, OpeningsTable, TargetsTable } from './scenario-tables.tsx'
import { Section } from './section.tsx'

/** What a scenario says, from its title to how proposals are judged: the same for its page and its preview. */
export function ScenarioBody({ scenario }: { scenario: ScenarioDocument }) {
  const words = useWords(scenarioText)
  const { title, agencyName, district, stage, state, closedReason, summary, requirement, criteria, note } = scenario
  return (
    <article>
      <h1 className="text-[2rem]">{title}</h1>
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.9375rem] text-ink-3">
        <span>
          {agencyName} · <DistrictName district={district} />
        </span>
        <StageBar stage={stage} />
        <StateTag state={state} />
      </p>
      <ScenarioTags tags={scenario.tags} />
      {state === 'cancelled' || state === 'failed' ? (
        <div className="pt-5">
          <Notice look="warning" title={words[state]}>
            <p>{closedReason}</p>
          </Notice>
        </div>
      ) : null}
      <div className="pt-6">
        <KeyFacts scenario={scenario} />
      </div>
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

function ScenarioTags({ tags }: { tags: ScenarioDocument['tags'] }) {
  const words = useWords(scenarioText)
  if (tags.length === 0) return null
  return (
    <div className="pt-4">
      <Tags>
        {tags.map(({ id, name, required }) => (
          <Tag
            key={id || name}
            look={required ? 'required' : 'plain'}
            href={id ? `/scenarios?tag=${encodeURIComponent(id)}` : undefined}
          >
            {required ? `${name} · ${words.required}` : name}
          </Tag>
        ))}
      </Tags>
      {tags.some(({ required }) => required) ? (
        <p className="mt-1.5 text-[0.8125rem] text-ink-3">{words.requiredHint}</p>
      ) : null}
    </div>
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

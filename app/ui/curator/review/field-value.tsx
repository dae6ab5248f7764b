import type { ReactNode } from 'react'
import type { ScenarioDocument } from '#app/domain/catalogue/scenario-document.ts'
import type { ScenarioField } from '#app/domain/scenario/parts.ts'
import { deadlineText } from '#app/domain/time.ts'
import { budgetWords } from '#app/text/amounts.ts'
import { reviewText } from '#app/text/review.ts'
import { scenarioText } from '#app/text/scenario.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { Tag, Tags } from '../../kit/tag.tsx'
import { DistrictName } from '../../list/district-name.tsx'
import { StageBar } from '../../list/stage-bar.tsx'
import { EligibilityTable, QuestionsTable } from '../../scenario/bidder-tables.tsx'
import { CriteriaTable, OpeningsTable, TargetsTable } from '../../scenario/scenario-tables.tsx'
import { useLocale, useWords } from '../../words.ts'

/** What a scenario says in one field, as its readers see it. */
export function FieldValue({ field, scenario }: { field: ScenarioField; scenario: ScenarioDocument }) {
  const words = useWords(scenarioText)
  const { mode, contactVisibility } = useWords(vocabularyText)
  const locale = useLocale()
  const consortium = { true: words.consortiumYes, false: words.consortiumNo, null: words.unstated }
  const comma = locale === 'zh' ? '、' : ', '
  const { tags, stage, closesAt, contact, durationMonths: months } = scenario
  const show: Record<ScenarioField, () => ReactNode> = {
    title: () => <Long text={scenario.title} />,
    summary: () => <Long text={scenario.summary} />,
    jointAgencies: () => <Long text={scenario.jointAgencies.join(comma)} />,
    requirement: () => <Long text={scenario.requirement} />,
    tags: () => <TagNames tags={tags} />,
    requiredTags: () => <TagNames tags={tags.filter(({ required }) => required)} />,
    stage: () => (stage ? <StageBar stage={stage} /> : <Nothing />),
    district: () => <DistrictName district={scenario.district} />,
    openings: () => <OpeningsTable openings={scenario.openings} />,
    modes: () => <Long text={scenario.modes.map((code) => mode[code]).join(comma)} />,
    budget: () => budgetWords(scenario.budget, locale),
    durationMonths: () => (months ? words.months(String(months)) : <Nothing />),
    consortiumAllowed: () => consortium[`${scenario.consortiumAllowed}`],
    eligibility: () => (scenario.eligibility.length ? <EligibilityTable rows={scenario.eligibility} /> : <Nothing />),
    bidderQuestions: () =>
      scenario.bidderQuestions.length ? <QuestionsTable questions={scenario.bidderQuestions} /> : <Nothing />,
    targets: () => <TargetsTable targets={scenario.targets} />,
    criteria: () => (scenario.criteria.length ? <CriteriaTable criteria={scenario.criteria} /> : <Nothing />),
    closesAt: () => (closesAt ? deadlineText(closesAt, locale) : <Nothing />),
    contactName: () => <Long text={contact?.name ?? ''} />,
    contactPhone: () => <Long text={contact?.phone ?? ''} />,
    contactVisibility: () => contactVisibility[scenario.contactVisibility],
    note: () => <Long text={scenario.note} />,
  }
  return <>{show[field]()}</>
}

function Long({ text }: { text: string }) {
  return text ? <p className="prose">{text}</p> : <Nothing />
}

function TagNames({ tags }: { tags: ScenarioDocument['tags'] }) {
  const words = useWords(reviewText)
  if (tags.length === 0) return <Nothing />
  return (
    <Tags>
      {tags.map(({ name, required }) => (
        <Tag key={name} look={required ? 'required' : 'plain'}>
          {required ? `${name} · ${words.requiredTag}` : name}
        </Tag>
      ))}
    </Tags>
  )
}

function Nothing() {
  return <span className="text-ink-3">{useWords(reviewText).nothing}</span>
}

import type { ScenarioDocument } from '#app/domain/catalogue/scenario-document.ts'
import { scenarioText } from '#app/text/scenario.ts'
import { Tag, Tags } from '../kit/tag.tsx'
import { DistrictName } from '../list/district-name.tsx'
import { StageBar } from '../list/stage-bar.tsx'
import { StateTag } from '../list/state-tag.tsx'
import { useWords } from '../words.ts'

/** The head of a scenario: its title, whose it is, where it stands, its tags. */
export function ScenarioHead({ scenario }: { scenario: ScenarioDocument }) {
  const { title, agencyName, jointAgencies, district, stage, state, tags } = scenario
  return (
    <header className="lg:pb-7">
      <h1 className="text-[2rem]">{title}</h1>
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.9375rem] text-ink-3">
        <span>
          {[agencyName, ...jointAgencies].join('、')} · <DistrictName district={district} />
        </span>
        <StageBar stage={stage} />
        <StateTag state={state} />
      </p>
      <ScenarioTags tags={tags} />
    </header>
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

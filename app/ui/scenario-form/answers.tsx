import type { FormValues } from '#app/domain/form.ts'
import type { ShownTag } from '#app/domain/scenario/parts/tags.ts'
import { PART_FIELDS, SCENARIO_PARTS, type ScenarioField, type ScenarioPart } from '#app/domain/scenario/parts.ts'
import type { FormReading } from '#app/domain/scenario/read-form.ts'
import { agencyText } from '#app/text/agency.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { FactList } from '../kit/facts.tsx'
import { useLocale, useWords } from '../words.ts'
import { Answer } from './answer.tsx'
import { sentencesOf } from './words.ts'

export interface AnswersProps {
  form: FormValues
  reading: FormReading
  tags: ShownTag[]
  /** Where a part is changed; null where nothing can be changed. */
  hrefOf: ((part: ScenarioPart) => string) | null
}

/** Everything the form says, part by part, as it was understood, with what is wrong beside it. */
export function Answers({ form, reading, tags, hrefOf }: AnswersProps) {
  const words = useWords(scenarioFormText)
  const { edit } = useWords(agencyText).one
  const sentences = sentencesOf(reading.errors, useLocale())
  return SCENARIO_PARTS.map((part) => (
    <section key={part} className="pb-8">
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="pb-2 text-lg">{words.part[part]}</h2>
        {hrefOf ? (
          <a href={hrefOf(part)} className="link inline-flex min-h-11 items-center text-[0.9375rem] text-ink-2">
            {edit}
            <span className="sr-only">{words.part[part]}</span>
          </a>
        ) : null}
      </div>
      <FactList
        facts={PART_FIELDS[part].filter(hasOwnLine).map((field) => ({
          label: words.field[field],
          value: (
            <>
              <Answer field={field} form={form} content={reading.content} tags={tags} />
              <Wrongs sentences={sentencesIn(sentences, field)} href={hrefOf?.(part) ?? null} />
            </>
          ),
        }))}
      />
    </section>
  ))
}

function Wrongs({ sentences, href }: { sentences: [string, string][]; href: string | null }) {
  return sentences.map(([name, sentence]) => (
    <span key={name + sentence} className="block text-[0.9375rem] font-semibold text-danger">
      {href ? (
        <a className="link" href={`${href}?check=1#field-${name.replace(/[^\w-]/g, '-')}`}>
          {sentence}
        </a>
      ) : (
        sentence
      )}
    </span>
  ))
}

function sentencesIn(sentences: Record<string, string[]>, field: ScenarioField): [string, string][] {
  return Object.entries(sentences)
    .filter(([name]) => name === field || name.startsWith(`${field}[`) || (field === 'tags' && name === 'requiredTags'))
    .flatMap(([name, all]) => all.map((sentence): [string, string] => [name, sentence]))
}

/** Required tags are shown among the tags. */
function hasOwnLine(field: ScenarioField): boolean {
  return field !== 'requiredTags'
}

import type { FormValues } from '#app/domain/form.ts'
import { citationFrom } from '#app/domain/proposal/citations.ts'
import { boxesAt } from '#app/domain/proposal/typed.ts'
import { proposalFormText } from '#app/text/proposal-form.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { CheckField } from '../kit/form/choice-fields.tsx'
import { TextArea } from '../kit/form/text-fields.tsx'
import { useWords } from '../words.ts'

/** What the company refers to: boxes of what it has published, and a text of its own. */
export function ReferenceFields({ citable, values }: { citable: string[]; values: FormValues }) {
  const words = useWords(proposalFormText)
  const { optional } = useWords(scenarioFormText)
  const kept = boxesAt(values, 'cited').filter((value) => !citable.includes(value))
  const choices = [...citable, ...kept].flatMap((value) => {
    const cited = citationFrom(value)
    if (!cited) return []
    return {
      value,
      label: `${words.citation[cited.kind]} · ${cited.name}`,
      ...(kept.includes(value) && { hint: words.unpublished }),
    }
  })
  return (
    <>
      {choices.length > 0 ? (
        <CheckField
          name="cited"
          label={words.field.cited}
          hint={words.hint.cited}
          mark={optional}
          choices={choices}
          stacked
        />
      ) : (
        <p className="pb-6 text-ink-2">
          {words.nothingToCite}{' '}
          <a className="link" href="/company/capabilities">
            {words.toCapabilities}
          </a>
        </p>
      )}
      <TextArea
        name="references"
        label={words.field.references}
        hint={words.hint.references}
        mark={optional}
        rows={4}
      />
    </>
  )
}

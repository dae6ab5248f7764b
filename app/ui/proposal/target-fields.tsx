import { TARGET_LEVELS, targetName } from '#app/domain/proposal/target-answers.ts'
import type { Target } from '#app/domain/vocabulary.ts'
import { proposalFormText } from '#app/text/proposal-form.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { RadioField } from '../kit/form/choice-fields.tsx'
import { TextArea, TextField } from '../kit/form/text-fields.tsx'
import { useWords } from '../words.ts'

/** Every acceptance target, each to be answered: how far, with which value, and how that is proved. */
export function TargetFields({ targets }: { targets: readonly Target[] }) {
  return targets.map((target) => <TargetField key={targetName(target, 'level')} target={target} />)
}

function TargetField({ target }: { target: Target }) {
  const { control, level, asks, method, proofHint } = useWords(proposalFormText)
  const { optional } = useWords(scenarioFormText)
  const asked = asks(`${target.target} ${target.unit}`.trim())
  return (
    <section className="border-t border-line-strong pt-4 pb-1">
      <h2 className="text-lg">{target.metric}</h2>
      <p className="pb-3 text-ink-2">
        {asked}
        {target.method ? <span className="text-ink-3"> · {method(target.method)}</span> : null}
      </p>
      <RadioField
        name={targetName(target, 'level')}
        label={control.level}
        choices={TARGET_LEVELS.map((value) => ({ value, label: level[value] }))}
      />
      <div className="grid gap-x-8 md:grid-cols-[14rem_1fr]">
        <TextField
          name={targetName(target, 'value')}
          label={control.value}
          hint={asked}
          mark={optional}
          autoComplete="off"
          className=""
        />
        <TextArea name={targetName(target, 'proof')} label={control.proof} hint={proofHint} mark={optional} rows={2} />
      </div>
    </section>
  )
}

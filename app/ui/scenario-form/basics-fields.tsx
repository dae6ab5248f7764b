import { TITLE_MAX } from '#app/domain/scenario/parts/basics.ts'
import { TEXT_MAX } from '#app/domain/scenario/parts/fields.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { Counter } from '../form/counter.tsx'
import { TextArea, TextField } from '../kit/form/text-fields.tsx'
import { useWords } from '../words.ts'
import { JointAgenciesFields } from './joint-agencies-fields.tsx'

export function BasicsFields({ rows, agencies }: { rows: number; agencies: string[] }) {
  const { field, hint } = useWords(scenarioFormText)
  return (
    <>
      <TextField name="title" label={field.title} hint={hint.title} autoComplete="off" className="max-w-2xl" />
      <Counter name="title" max={TITLE_MAX} />
      <TextArea name="summary" label={field.summary} hint={hint.summary} rows={6} />
      <Counter name="summary" max={TEXT_MAX} />
      <TextArea name="requirement" label={field.requirement} hint={hint.requirement} rows={6} />
      <Counter name="requirement" max={TEXT_MAX} />
      <JointAgenciesFields rows={rows} names={agencies} />
    </>
  )
}

import { INTRO_MAX } from '#app/domain/account/organisation.ts'
import { ORGANISATION_KINDS, type OrganisationKind } from '#app/domain/viewer.ts'
import { DISTRICTS } from '#app/domain/vocabulary.ts'
import type { Locale } from '#app/text/locale.ts'
import { signUpText } from '#app/text/sign-up.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { Counter } from '../form/counter.tsx'
import { RadioField, SelectField } from '../kit/form/choice-fields.tsx'
import { TextArea, TextField } from '../kit/form/text-fields.tsx'
import { useWords } from '../words.ts'

/** What the fields are called, by name. */
export function organisationLabels({ kind, name, creditCode, district, intro }: (typeof signUpText)[Locale]) {
  return { kind, name, creditCode, district, intro }
}

/** What registering an organisation asks for. `kind` is given where it cannot be chosen any more. */
export function OrganisationFields({ kind }: { kind?: OrganisationKind }) {
  const words = useWords(signUpText)
  const codes = useWords(vocabularyText)
  const kinds = ORGANISATION_KINDS.map((value) => ({
    value,
    label: codes.organisationKind[value],
    hint: words.kindHint[value],
  }))
  return (
    <>
      {kind ? (
        <input type="hidden" name="kind" value={kind} />
      ) : (
        <RadioField name="kind" label={words.kind} choices={kinds} />
      )}
      <TextField name="name" label={words.name} hint={words.nameHint} autoComplete="organization" required />
      {kind === 'agency' ? null : (
        <TextField
          name="creditCode"
          label={words.creditCode}
          hint={words.creditCodeHint}
          autoComplete="off"
          spellCheck={false}
          className="max-w-xs"
        />
      )}
      <SelectField
        name="district"
        label={words.district}
        none={words.districtNone}
        choices={DISTRICTS.map((value) => ({ value, label: codes.district[value] }))}
      />
      <TextArea name="intro" label={words.intro} mark={words.optional} hint={words.introHint} rows={3} />
      <Counter name="intro" max={INTRO_MAX} />
    </>
  )
}

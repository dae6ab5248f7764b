import { COMPANY_INTRO_MAX } from '#app/domain/company/profile.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { DISTRICTS } from '#app/domain/vocabulary.ts'
import { companyDeskText } from '#app/text/company-desk.ts'
import { draftingText } from '#app/text/drafting.ts'
import { worded } from '#app/text/field-errors.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { BothVersions, type TwoVersions } from '../form/both-versions.tsx'
import { Counter } from '../form/counter.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { FactList } from '../kit/facts.tsx'
import { SelectField } from '../kit/form/choice-fields.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextArea, TextField } from '../kit/form/text-fields.tsx'
import { useLocale, useWords } from '../words.ts'

export interface ProfileFormProps {
  values: FormValues
  errors: FieldErrors
  version: number
  conflict: TwoVersions | null
  /** What cannot be changed here. */
  fixed: { name: string | null; creditCode: string | null }
  readOnly: boolean
}

/** What a company says of itself. */
export function ProfileForm({ values, errors, version, conflict, fixed, readOnly }: ProfileFormProps) {
  const words = useWords(companyDeskText).profile
  const { keepMine, keepStored } = useWords(draftingText).conflict
  const sentences = worded(errors, useLocale())
  return (
    <>
      {conflict ? <BothVersions versions={conflict} labels={labelsOf(words)} /> : null}
      <ErrorSummary title={words.check} errors={sentences} labels={labelsOf(words)} />
      <FixedFacts fixed={fixed} />
      <FormStateProvider state={{ values, errors: sentences }}>
        <form method="post" action="?" data-once noValidate>
          <input type="hidden" name="version" value={version} />
          <fieldset disabled={readOnly}>
            <ProfileFields nameFixed={fixed.name !== null} />
          </fieldset>
          {readOnly ? null : (
            <div className="flex flex-wrap gap-3">
              <Button look="primary">{conflict ? keepMine : words.save}</Button>
              {conflict ? <ButtonLink href="?">{keepStored}</ButtonLink> : null}
            </div>
          )}
        </form>
      </FormStateProvider>
    </>
  )
}

function FixedFacts({ fixed: { name, creditCode } }: Pick<ProfileFormProps, 'fixed'>) {
  const words = useWords(companyDeskText).profile
  const facts = [
    ...(name === null ? [] : [{ label: words.name, value: `${name}\n${words.nameFixed}` }]),
    ...(creditCode === null ? [] : [{ label: words.creditCode, value: creditCode }]),
  ]
  return facts.length > 0 ? (
    <div className="mb-6 max-w-2xl">
      <FactList facts={facts} />
    </div>
  ) : null
}

function ProfileFields({ nameFixed }: { nameFixed: boolean }) {
  const words = useWords(companyDeskText).profile
  const { district } = useWords(vocabularyText)
  const mark = words.optional
  return (
    <>
      {nameFixed ? null : <TextField name="name" label={words.name} autoComplete="organization" />}
      <TextArea name="intro" label={words.intro} hint={words.introHint} mark={mark} rows={6} />
      <Counter name="intro" max={COMPANY_INTRO_MAX} />
      <SelectField
        name="district"
        label={words.district}
        none={words.noDistrict}
        choices={DISTRICTS.map((value) => ({ value, label: district[value] }))}
      />
      <TextField
        name="foundedYear"
        label={words.foundedYear}
        hint={words.foundedHint}
        mark={mark}
        inputMode="numeric"
        className="max-w-40"
      />
      <TextField name="staff" label={words.staff} hint={words.staffHint} mark={mark} className="max-w-60" />
      <TextField
        name="parallelProjects"
        label={words.parallelProjects}
        hint={words.parallelHint}
        mark={mark}
        inputMode="numeric"
        className="max-w-40"
      />
    </>
  )
}

function labelsOf(words: Record<string, string>) {
  const { name, intro, district, foundedYear, staff, parallelProjects } = words
  return { name, intro, district, foundedYear, staff, parallelProjects } as Record<string, string>
}

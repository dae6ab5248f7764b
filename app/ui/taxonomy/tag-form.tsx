import type { ReactNode } from 'react'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { TAG_NAME_EN_MAX, TAG_NAME_MAX } from '#app/domain/taxonomy/tag-form.ts'
import { worded } from '#app/text/field-errors.ts'
import { taxonomyText } from '#app/text/taxonomy.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { TagField } from '../form/tag-field.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextArea, TextField } from '../kit/form/text-fields.tsx'
import { useLocale, useWords } from '../words.ts'

interface Props {
  values: FormValues
  errors?: FieldErrors
  /** The version of the taxonomy that is shown beside the form. */
  version: number
  withParents: boolean
  /** Fields before the names. */
  before?: ReactNode
  /** The button. */
  children: ReactNode
}

/** Names, aliases and parents of a tag; posts to its own page. */
export function TagForm({ values, errors, version, withParents, before, children }: Props) {
  const words = useWords(taxonomyText)
  const sentences = worded(errors, useLocale())
  return (
    <FormStateProvider state={{ values, errors: sentences }}>
      <ErrorSummary title={words.checkForm} errors={sentences} />
      <form method="post" data-once noValidate>
        <input type="hidden" name="version" value={version} />
        {before}
        <TextField name="name" label={words.name} maxLength={TAG_NAME_MAX} required autoComplete="off" />
        <TextField
          name="nameEn"
          label={words.nameEn}
          mark={words.optional}
          maxLength={TAG_NAME_EN_MAX}
          autoComplete="off"
        />
        <TextArea name="aliases" label={words.aliases} mark={words.optional} hint={words.aliasesHint} rows={6} />
        {withParents ? (
          <TagField name="parents" label={words.parents} mark={words.optional} hint={words.parentsHint} />
        ) : null}
        {children}
      </form>
    </FormStateProvider>
  )
}

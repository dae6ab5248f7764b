import { AMENDMENT_REASON_MAX } from '#app/domain/amendment/input.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { partWith } from '#app/domain/scenario/parts.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { worded } from '#app/text/field-errors.ts'
import { Counter } from '../form/counter.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Button } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextArea } from '../kit/form/text-fields.tsx'
import { sentencesOf } from '../scenario-form/words.ts'
import { useLocale, useWords } from '../words.ts'

/** What keeps an amendment from being handed in, each line leading to the part in which it is mended. */
export function AmendmentErrors({ errors, address }: { errors: FieldErrors; address: string | null }) {
  const words = useWords(amendmentText)
  const locale = useLocale()
  const { '': whole = [], ...fields } = errors
  const lines = [
    ...(worded({ whole }, locale).whole ?? []).map((sentence) => ({ sentence, part: null })),
    ...Object.entries(sentencesOf(fields, locale)).flatMap(([name, sentences]) =>
      sentences.map((sentence) => ({ sentence, part: partWith(name) })),
    ),
  ]
  if (lines.length === 0) return null
  return (
    <div role="alert" className="mb-6 rounded-lg border-2 border-danger bg-danger-tint p-4">
      <h2 className="text-lg text-danger">{words.wrong}</h2>
      <ul className="mt-1 text-danger">
        {lines.map(({ sentence, part }) => (
          <li key={sentence}>
            {sentence}{' '}
            {part && address ? (
              <a className="link" href={`${address}/parts/${part}`}>
                {words.fix}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface Props {
  version: number
  values: FormValues
  errors: FieldErrors
}

/** Why something changes, and the way to the curators. */
export function AmendmentReasonForm({ version, values, errors }: Props) {
  const words = useWords(amendmentText)
  const sentences = worded(errors, useLocale())
  return (
    <>
      <ErrorSummary title={words.checkForm} errors={sentences} />
      <FormStateProvider state={{ values, errors: sentences }}>
        <form method="post" action="?" data-once noValidate className="pt-8">
          <input type="hidden" name="version" value={version} />
          <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={4} />
          <Counter name="reason" max={AMENDMENT_REASON_MAX} />
          <Button look="primary">{words.submit}</Button>
        </form>
      </FormStateProvider>
    </>
  )
}

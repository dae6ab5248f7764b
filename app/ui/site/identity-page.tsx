import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { IDENTITY_KEYS, type IdentityKey, REQUIRED_IDENTITY } from '#app/domain/site/identity.ts'
import { worded } from '#app/text/field-errors.ts'
import { siteText } from '#app/text/site.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Button } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextField } from '../kit/form/text-fields.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'

const INPUTS: Partial<Record<IdentityKey, 'tel' | 'email'>> = { phone: 'tel', email: 'email' }

/** Who runs the site: the form of what stands at the foot of every page. */
export function IdentityPage(props: { values: FormValues; errors: FieldErrors; saved: boolean }) {
  const words = useWords(siteText)
  const errors = worded(props.errors, useLocale())
  const required: readonly IdentityKey[] = REQUIRED_IDENTITY
  return (
    <div className="max-w-2xl">
      <PageHead title={words.identity} lead={words.identityLead} />
      {props.saved ? (
        <div className="pb-6">
          <Notice look="success" live>
            {words.identitySaved}
          </Notice>
        </div>
      ) : null}
      <ErrorSummary title={words.checkForm} errors={errors} />
      <FormStateProvider state={{ values: props.values, errors }}>
        <form method="post" data-once noValidate>
          {IDENTITY_KEYS.map((key) => (
            <TextField
              key={key}
              name={key}
              type={INPUTS[key] ?? 'text'}
              label={words.identityKey[key]}
              {...(words.identityHint[key] ? { hint: words.identityHint[key] } : {})}
              {...(required.includes(key) ? {} : { mark: words.optional })}
              autoComplete="off"
            />
          ))}
          <Button look="primary">{words.saveIdentity}</Button>
        </form>
      </FormStateProvider>
    </div>
  )
}

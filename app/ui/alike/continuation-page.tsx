import type { LineLink } from '#app/domain/alike/line-link.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { agencyText } from '#app/text/agency.ts'
import { alikeText } from '#app/text/alike.ts'
import { worded } from '#app/text/field-errors.ts'
import { scenarioAddress, scenarioPlace } from '../agency/addresses.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextField } from '../kit/form/text-fields.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'

interface Props {
  id: string
  title: string
  continues: LineLink | null
  answer?: { values: FormValues; errors: FieldErrors }
}

/** Which earlier scenario a draft continues. */
export function ContinuationPage({ id, title, continues, answer }: Props) {
  const agency = useWords(agencyText)
  const words = useWords(alikeText).continuation
  const errors = worded(answer?.errors, useLocale())
  const address = scenarioAddress(id)
  const crumbs = [
    { label: agency.desk, href: '/agency' },
    { label: title || agency.untitled, href: address },
  ]
  return (
    <div className="max-w-3xl">
      <PageHead crumbs={crumbs} title={words.title} lead={words.lead} />
      <ErrorSummary title={words.checkForm} errors={errors} />
      <p className="pb-5">
        {continues ? (
          <>
            {words.now}{' '}
            <a className="link" href={scenarioPlace(continues)}>
              {continues.code} {continues.title || agency.untitled}
            </a>
          </>
        ) : (
          <span className="text-ink-3">{words.none}</span>
        )}
      </p>
      <FormStateProvider state={{ values: answer?.values ?? {}, errors }}>
        <form method="post" action="?" data-once noValidate>
          <TextField name="earlier" label={words.code} hint={words.codeHint} autoComplete="off" className="max-w-xs" />
          <div className="flex flex-wrap gap-3">
            <Button look="primary">{words.save}</Button>
            {continues ? (
              <Button name="go" value="clear">
                {words.clear}
              </Button>
            ) : null}
            <ButtonLink href={address}>{words.keep}</ButtonLink>
          </div>
        </form>
      </FormStateProvider>
    </div>
  )
}

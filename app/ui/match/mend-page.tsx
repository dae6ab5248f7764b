import type { ReactNode } from 'react'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { worded } from '#app/text/field-errors.ts'
import { matchText } from '#app/text/match.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'

/** A form of a match on a page of its own, with what is still to be mended. */
export function MendPage(props: {
  id: string
  title: string
  values: FormValues
  errors: FieldErrors
  children: ReactNode
}) {
  const { id, title, values, errors, children } = props
  const words = useWords(matchText)
  const sentences = worded(errors, useLocale())
  return (
    <div className="max-w-xl">
      <PageHead crumbs={[{ label: words.matches, href: `/matches/${id}` }]} title={title} />
      <ErrorSummary title={words.checkForm} errors={sentences} />
      <FormStateProvider state={{ values, errors: sentences }}>{children}</FormStateProvider>
      <div className="mt-4">
        <ButtonLink look="quiet" href={`/matches/${id}`}>
          {words.back}
        </ButtonLink>
      </div>
    </div>
  )
}

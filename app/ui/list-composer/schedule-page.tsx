import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { minuteText } from '#app/domain/time.ts'
import { worded } from '#app/text/field-errors.ts'
import { listScheduleText } from '#app/text/list-schedule.ts'
import { listAddress } from '../curator/addresses.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextField } from '../kit/form/text-fields.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'

interface Props {
  list: { id: string; title: string; code: string; version: number }
  scenarios: number
  publishesAt: Date | null
  answer: { values: FormValues; errors: FieldErrors } | undefined
}

/** When a checked list is to be published by itself. */
export function SchedulePage({ list, scenarios, publishesAt, answer }: Props) {
  const words = useWords(listScheduleText)
  const locale = useLocale()
  const errors = worded(answer?.errors, locale)
  const values = answer?.values ?? { publishesAt: publishesAt ? minuteText(publishesAt, 'zh') : '' }
  return (
    <div className="max-w-3xl">
      <PageHead
        crumbs={[{ label: list.title, href: listAddress(list.id) }]}
        eyebrow={list.code}
        title={words.title}
        lead={words.lead}
      />
      <ErrorSummary title={words.checkForm} errors={errors} />
      <FormStateProvider state={{ values, errors }}>
        <form method="post" data-once noValidate>
          <input type="hidden" name="version" value={list.version} />
          <input type="hidden" name="scenarios" value={scenarios} />
          <TextField name="publishesAt" label={words.field} hint={words.hint} autoComplete="off" className="max-w-80" />
          <div className="flex flex-wrap gap-3">
            <Button look="primary">{words.submit(scenarios)}</Button>
            <ButtonLink href={listAddress(list.id)}>{words.back}</ButtonLink>
          </div>
        </form>
      </FormStateProvider>
    </div>
  )
}

import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { SETTINGS, type SettingKey } from '#app/domain/setting.ts'
import { dayText } from '#app/domain/time.ts'
import { worded } from '#app/text/field-errors.ts'
import { settingsText } from '#app/text/settings.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Button } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextField } from '../kit/form/text-fields.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'

/** A setting as somebody set it. */
export interface SettingRow {
  key: SettingKey
  value: number
  updatedAt: Date
  personName: string
}

const FIELDS = [
  { name: 'stalledDays', key: 'match.stalledDays' },
  { name: 'reminderDays', key: 'match.reminderDays' },
  { name: 'qualificationDays', key: 'company.qualificationDays' },
  { name: 'reverifyMonths', key: 'company.reverifyMonths' },
  { name: 'cutOffDays', key: 'question.cutOffDays' },
  { name: 'answerDays', key: 'question.answerDays' },
  { name: 'threshold', key: 'sealing.threshold' },
] as const

interface Props {
  rows: SettingRow[]
  values: FormValues
  errors: FieldErrors
  saved: boolean
}

/** What holds for the matches of the whole site, each with who set it last. */
export function SettingsPage({ rows, values, errors, saved }: Props) {
  const words = useWords(settingsText)
  const locale = useLocale()
  const sentences = worded(errors, locale)
  return (
    <div className="max-w-2xl">
      <PageHead title={words.title} lead={words.lead} />
      {saved ? (
        <div className="pb-6">
          <Notice look="success" live>
            {words.saved}
          </Notice>
        </div>
      ) : null}
      <ErrorSummary title={words.checkForm} errors={sentences} />
      <FormStateProvider state={{ values, errors: sentences }}>
        <form method="post" data-once noValidate>
          {FIELDS.map(({ name, key }) => {
            const { min, max, standard } = SETTINGS[key]
            const row = rows.find((one) => one.key === key)
            return (
              <TextField
                key={key}
                name={name}
                label={words.field[name]}
                mark={row ? words.setBy(row.personName, dayText(row.updatedAt, locale)) : words.standard(standard)}
                hint={words.hint[name](min, max)}
                inputMode="numeric"
                autoComplete="off"
                className="max-w-28"
                defaultValue={String(row?.value ?? standard)}
              />
            )
          })}
          <Button look="primary">{words.save}</Button>
        </form>
      </FormStateProvider>
    </div>
  )
}

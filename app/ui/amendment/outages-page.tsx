import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import { minuteText } from '#app/domain/time.ts'
import { curatorText } from '#app/text/curator.ts'
import { worded } from '#app/text/field-errors.ts'
import { outageText } from '#app/text/outage.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Button } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextField } from '../kit/form/text-fields.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'
import { OutageLog, type RecordedOutage } from './outage-log.tsx'
import { OutagePreview } from './outage-preview.tsx'

export interface TouchedRow {
  id: string
  code: string | null
  title: string
  agencyName: string
  state: ScenarioState
  closesAt: Date
  becomes: Date | null
}

interface Props {
  values: FormValues
  errors: FieldErrors
  preview: { rows: TouchedRow[]; unknownYears: number[] } | null
  token: string
  log: RecordedOutage[]
  recorded: string | undefined
  answer: { values: FormValues; errors: FieldErrors } | null
}

const TIMES = ['startsOn', 'startsTime', 'endsOn', 'endsTime'] as const

/** Records an outage in two steps: its times with what they touched, then the reason and the deed. */
export function OutagesPage({ values, errors, preview, token, log, recorded, answer }: Props) {
  const words = useWords(outageText)
  const { desk } = useWords(curatorText)
  const locale = useLocale()
  const sentences = worded({ ...errors, ...answer?.errors }, locale)
  const labels = { ...Object.fromEntries(TIMES.map((name) => [name, words[name]])), reason: words.reason }
  return (
    <>
      <PageHead crumbs={[{ label: desk, href: '/curator' }]} title={words.title} lead={words.lead} />
      {recorded ? (
        <div className="pb-5">
          <Notice look="success" live>
            {words.recorded(recorded)}
          </Notice>
        </div>
      ) : null}
      <ErrorSummary title={words.checkForm} errors={sentences} labels={labels} />
      <FormStateProvider state={{ values: { ...values, ...answer?.values }, errors: sentences }}>
        <form method="get" action="?" noValidate>
          <fieldset>
            <legend className="pb-2 text-lg font-bold">{words.window}</legend>
            <div className="flex flex-wrap gap-x-5">
              {TIMES.map((name) => (
                <TextField
                  key={name}
                  name={name}
                  label={words[name]}
                  type={name.endsWith('On') ? 'date' : 'time'}
                  className="w-44"
                />
              ))}
            </div>
          </fieldset>
          <Button look={preview ? 'plain' : 'primary'}>{words.preview}</Button>
        </form>
        {preview ? (
          <OutagePreview
            {...preview}
            times={Object.fromEntries(TIMES.map((name) => [name, String(values[name] ?? '')]))}
            token={token}
          />
        ) : null}
      </FormStateProvider>
      <OutageLog rows={log} timeOf={(at) => minuteText(at, locale)} />
    </>
  )
}

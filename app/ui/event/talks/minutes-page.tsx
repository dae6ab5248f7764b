import { MINUTES_MAX, OUTCOMES, type Outcome } from '#app/domain/event/minutes.ts'
import { clockOf } from '#app/domain/event/programme.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { dayText, minuteText } from '#app/domain/time.ts'
import { eventText } from '#app/text/event.ts'
import { eventTalksText } from '#app/text/event-talks.ts'
import { worded } from '#app/text/field-errors.ts'
import { Counter } from '../../form/counter.tsx'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { FactList } from '../../kit/facts.tsx'
import { RadioField } from '../../kit/form/choice-fields.tsx'
import { FormStateProvider } from '../../kit/form/form-state.tsx'
import { TextArea, TextField } from '../../kit/form/text-fields.tsx'
import { Notice } from '../../kit/notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { useLocale, useWords } from '../../words.ts'
import { eventAddress } from '../addresses.ts'

interface Props {
  event: { code: string; title: string; startsAt: Date; slotMinutes: number }
  talk: {
    matchId: string
    slot: number
    table: number
    minutes: string
    outcome: Outcome | null
    nextStep: string
    nextStepOn: string | null
    writtenAt: Date | null
    version: number
  }
  scenarioTitle: string
  agencyName: string
  companyName: string
  writtenBy: string | null
  writes: boolean
  saved: boolean
  answer: { values: FormValues; errors: FieldErrors } | undefined
}

/** One talk: who with whom, what was said, what came of it and what comes next. */
export function MinutesPage(props: Props) {
  const { event, talk, scenarioTitle, agencyName, companyName, writtenBy, writes, saved } = props
  const words = useWords(eventTalksText)
  const shared = useWords(eventText)
  const locale = useLocale()
  const time = `${clockOf(talk.slot)}–${clockOf(talk.slot + event.slotMinutes)}`
  return (
    <div className="max-w-3xl">
      <PageHead
        crumbs={[
          { label: event.title, href: eventAddress(event.code) },
          { label: shared.talks, href: `${eventAddress(event.code)}/talks` },
        ]}
        eyebrow={`${dayText(event.startsAt, locale)} ${time} · ${words.table(String(talk.table))}`}
        title={words.minutesTitle}
      >
        <ButtonLink href={`/matches/${talk.matchId}`}>{words.toPair}</ButtonLink>
      </PageHead>
      {saved ? (
        <div className="pb-5">
          <Notice look="success" live>
            {words.saved}
          </Notice>
        </div>
      ) : null}
      <dl className="mb-7 grid border-y border-line sm:grid-cols-2 sm:divide-x sm:divide-line max-sm:divide-y max-sm:divide-line">
        <Side label={words.need} name={scenarioTitle} about={agencyName} look="text-need" />
        <Side label={words.company} name={companyName} look="text-supply" />
      </dl>
      {writes ? <MinutesForm {...props} /> : <Written talk={talk} />}
      {talk.writtenAt && writtenBy ? (
        <p className="mt-6 text-sm text-ink-3">{words.writtenBy(writtenBy, minuteText(talk.writtenAt, locale))}</p>
      ) : null}
    </div>
  )
}

function Side({ label, name, about, look }: { label: string; name: string; about?: string; look: string }) {
  return (
    <div className="py-4 sm:px-5 sm:first:pl-0">
      <dt className={`text-sm font-semibold ${look}`}>{label}</dt>
      <dd className="font-semibold">
        {name}
        {about ? <span className="block text-sm font-normal text-ink-3">{about}</span> : null}
      </dd>
    </div>
  )
}

function MinutesForm({ talk, answer }: Props) {
  const words = useWords(eventTalksText)
  const { outcome } = useWords(eventText)
  const errors = worded(answer?.errors, useLocale())
  const { minutes, outcome: outcomeLabel, nextStep, nextStepOn } = words
  const labels = { minutes, outcome: outcomeLabel, nextStep, nextStepOn }
  const stored = {
    minutes: talk.minutes,
    outcome: talk.outcome ?? undefined,
    nextStep: talk.nextStep,
    nextStepOn: talk.nextStepOn ?? '',
  }
  return (
    <FormStateProvider state={{ values: answer?.values ?? stored, errors }}>
      <ErrorSummary title={words.checkForm} errors={errors} labels={labels} />
      <form method="post" data-once noValidate>
        <input type="hidden" name="version" value={talk.version} />
        <TextArea name="minutes" label={words.minutes} hint={words.minutesHint} rows={6} />
        <Counter name="minutes" max={MINUTES_MAX} />
        <RadioField
          name="outcome"
          label={words.outcome}
          choices={OUTCOMES.map((value) => ({ value, label: outcome[value] }))}
        />
        <TextField name="nextStep" label={words.nextStep} hint={words.nextStepHint} autoComplete="off" />
        <TextField name="nextStepOn" label={words.nextStepOn} type="date" className="max-w-48" />
        <Button look="primary">{words.save}</Button>
      </form>
    </FormStateProvider>
  )
}

function Written({ talk }: Pick<Props, 'talk'>) {
  const words = useWords(eventTalksText)
  const { outcome } = useWords(eventText)
  if (!talk.outcome) return <p className="text-ink-2">{words.notWritten}</p>
  return (
    <FactList
      facts={[
        { label: words.outcome, value: outcome[talk.outcome] },
        { label: words.minutes, value: talk.minutes },
        ...(talk.nextStep ? [{ label: words.nextStep, value: `${talk.nextStep}  ${talk.nextStepOn ?? ''}` }] : []),
      ]}
    />
  )
}

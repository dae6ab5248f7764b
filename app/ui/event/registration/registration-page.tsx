import { DELEGATES_MAX, REGISTRATION_NOTE_MAX, type RegistrationAnswer } from '#app/domain/event/registration.ts'
import { whenText } from '#app/domain/event/when.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { deadlineText, minuteText } from '#app/domain/time.ts'
import type { OrganisationKind } from '#app/domain/viewer.ts'
import { eventText } from '#app/text/event.ts'
import { eventRegistrationText } from '#app/text/event-registration.ts'
import { worded } from '#app/text/field-errors.ts'
import { Counter } from '../../form/counter.tsx'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { SelectField } from '../../kit/form/choice-fields.tsx'
import { FormStateProvider } from '../../kit/form/form-state.tsx'
import { TextArea } from '../../kit/form/text-fields.tsx'
import { Notice } from '../../kit/notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { useLocale, useWords } from '../../words.ts'
import { eventAddress, registrationAddress } from '../addresses.ts'
import { type OfferedRow, ScenarioChoices } from './scenario-choices.tsx'

interface Props {
  event: { code: string; title: string; place: string; startsAt: Date; endsAt: Date; registersUntil: Date }
  organisation: { id: string; name: string; kind: OrganisationKind }
  own: { id: string; name: string }[]
  registration: {
    state: 'registered' | 'waiting' | 'withdrawn'
    scenarioIds: string[]
    delegates: number
    note: string
    checkedInAt: Date | null
  } | null
  offered: OfferedRow[]
  open: boolean
  done: RegistrationAnswer | null
  answer: { values: FormValues; errors: FieldErrors } | undefined
}

/** Registering an organisation for an event, changing that, and the way to the code for the door. */
export function RegistrationPage(props: Props) {
  const { event, organisation, own, registration, open, done } = props
  const words = useWords(eventRegistrationText)
  const locale = useLocale()
  return (
    <div className="max-w-3xl">
      <PageHead
        crumbs={[{ label: event.title, href: eventAddress(event.code) }]}
        eyebrow={organisation.name}
        title={words.title}
        lead={
          <>
            {whenText(event, locale)} · {event.place}
            <br />
            {words.lead(deadlineText(event.registersUntil, locale))}
          </>
        }
      />
      {own.length > 1 ? <OwnOrganisations {...props} /> : null}
      <div className="space-y-3 pb-6 empty:hidden">
        {done ? (
          <Notice look="success" live>
            {words.done[done]}
          </Notice>
        ) : null}
        {registration && registration.state !== 'withdrawn' ? (
          <Notice look={registration.state === 'registered' ? 'match' : 'warning'}>
            {words.state[registration.state]}
            {registration.checkedInAt ? (
              <span className="block">{words.checkedIn(minuteText(registration.checkedInAt, locale))}</span>
            ) : null}
          </Notice>
        ) : null}
        {open ? null : <Notice look="warning">{words.closed}</Notice>}
      </div>
      {registration ? <PassBox code={event.code} organisationId={organisation.id} /> : null}
      {open ? <RegistrationForm {...props} /> : null}
      {open && registration ? <WithdrawalBox code={event.code} organisationId={organisation.id} /> : null}
    </div>
  )
}

function OwnOrganisations({ own, organisation, event }: Props) {
  const words = useWords(eventRegistrationText)
  return (
    <nav aria-label={words.organisation} className="flex flex-wrap gap-x-5 pb-4 text-[0.9375rem]">
      {own.map(({ id, name }) => (
        <a
          key={id}
          href={registrationAddress(event.code, id)}
          aria-current={id === organisation.id ? 'page' : undefined}
          className="link inline-flex min-h-11 items-center aria-[current=page]:font-semibold aria-[current=page]:no-underline"
        >
          {name}
        </a>
      ))}
    </nav>
  )
}

function RegistrationForm({ organisation, registration, offered, answer }: Props) {
  const words = useWords(eventRegistrationText)
  const errors = worded(answer?.errors, useLocale())
  const stored = registration && {
    scenarioIds: registration.scenarioIds,
    delegates: String(registration.delegates),
    note: registration.note,
  }
  const delegates = Array.from({ length: DELEGATES_MAX }, (_, at) => String(at + 1))
  return (
    <FormStateProvider state={{ values: answer?.values ?? stored ?? {}, errors }}>
      <ErrorSummary title={words.checkForm} errors={errors} />
      <form method="post" data-once noValidate>
        <ScenarioChoices kind={organisation.kind} offered={offered} />
        <SelectField
          name="delegates"
          label={words.delegates}
          hint={words.delegatesHint}
          choices={delegates.map((value) => ({ value, label: value }))}
        />
        <TextArea name="note" label={words.note} hint={words.noteHint} mark={words.optional} rows={4} />
        <Counter name="note" max={REGISTRATION_NOTE_MAX} />
        <Button look="primary">{registration ? words.change : words.submit}</Button>
      </form>
    </FormStateProvider>
  )
}

function PassBox({ code, organisationId }: { code: string; organisationId: string }) {
  const words = useWords(eventRegistrationText)
  const shared = useWords(eventText)
  return (
    <section className="mb-8 flex flex-wrap items-center justify-between gap-4 border-y border-line py-4">
      <div className="min-w-0 flex-1 basis-72">
        <h2 className="text-base">{words.pass}</h2>
        <p className="text-[0.9375rem] text-ink-2">{words.passLead}</p>
        <a className="link inline-flex min-h-11 items-center text-[0.9375rem]" href={`${eventAddress(code)}/talks`}>
          {shared.talks}
        </a>
      </div>
      <form method="post" action={`${eventAddress(code)}/passes?organisation=${organisationId}`} data-once>
        <Button look="match">{words.makePass}</Button>
      </form>
    </section>
  )
}

function WithdrawalBox({ code, organisationId }: { code: string; organisationId: string }) {
  const words = useWords(eventRegistrationText)
  return (
    <details className="mt-10 border-t border-line pt-3">
      <summary className="flex min-h-11 items-center text-[0.9375rem] text-ink-2 underline underline-offset-4">
        {words.withdraw}
      </summary>
      <p className="pb-3 text-[0.9375rem] text-ink-2">{words.withdrawLead}</p>
      <form
        method="post"
        action={`${eventAddress(code)}/registration/withdrawal?organisation=${organisationId}`}
        data-once
      >
        <Button look="danger">{words.withdraw}</Button>
      </form>
    </details>
  )
}

/** Somebody who belongs to no organisation cannot register one. */
export function NoOrganisation({ code }: { code: string }) {
  const words = useWords(eventRegistrationText)
  return (
    <>
      <PageHead crumbs={[{ label: words.back, href: eventAddress(code) }]} title={words.title} />
      <Notice look="warning">{words.noOrganisation}</Notice>
      <div className="pt-5">
        <ButtonLink href="/account">{words.toAccount}</ButtonLink>
      </div>
    </>
  )
}

import { EVENT_KINDS } from '#app/domain/event/lifecycle.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { eventText } from '#app/text/event.ts'
import { eventDeskText } from '#app/text/event-desk.ts'
import { worded } from '#app/text/field-errors.ts'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { TagField } from '../../form/tag-field.tsx'
import { Button } from '../../kit/button.tsx'
import { RadioField } from '../../kit/form/choice-fields.tsx'
import { FormStateProvider } from '../../kit/form/form-state.tsx'
import { TextArea, TextField } from '../../kit/form/text-fields.tsx'
import { Notice } from '../../kit/notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { useLocale, useWords } from '../../words.ts'

interface Props {
  title: string
  submit: string
  crumbs: { label: string; href: string }[]
  /** Of the event as it was opened; null for a new one. */
  version: number | null
  published: boolean
  values: FormValues
  errors: FieldErrors
}

/** An event's form: what it is, when, its content, and the hours of the talks. */
export function EventForm({ title, submit, crumbs, version, published, values, errors }: Props) {
  const words = useWords(eventDeskText)
  const sentences = worded(errors, useLocale())
  return (
    <div className="max-w-3xl">
      <PageHead crumbs={crumbs} title={title} />
      {published ? (
        <div className="pb-6">
          <Notice look="warning">{words.saveNote}</Notice>
        </div>
      ) : null}
      <ErrorSummary title={words.checkForm} errors={sentences} labels={words.field} />
      <FormStateProvider state={{ values, errors: sentences }}>
        <form method="post" data-once noValidate>
          {version === null ? null : <input type="hidden" name="version" value={version} />}
          <WhatPart />
          <WhenPart />
          <ContentPart />
          <TalksPart />
          <Button look="primary">{submit}</Button>
        </form>
      </FormStateProvider>
    </div>
  )
}

const PART = 'border-t border-line-strong pt-5 pb-2 text-lg'

function WhatPart() {
  const { part, field, hint } = useWords(eventDeskText)
  const { kind } = useWords(eventText)
  return (
    <section>
      <h2 className={PART}>{part.what}</h2>
      <RadioField
        name="kind"
        label={field.kind}
        choices={EVENT_KINDS.map((value) => ({ value, label: kind[value] }))}
      />
      <TextField name="title" label={field.title} autoComplete="off" />
      <TextField name="place" label={field.place} hint={hint.place} autoComplete="off" />
    </section>
  )
}

function WhenPart() {
  const { part, field, hint, optional } = useWords(eventDeskText)
  return (
    <section>
      <h2 className={PART}>{part.when}</h2>
      <div className="grid items-end gap-x-6 sm:grid-cols-[12rem_9rem_9rem]">
        <TextField name="day" label={field.day} type="date" className="max-w-48" />
        <TextField name="from" label={field.from} type="time" className="max-w-36" />
        <TextField name="until" label={field.until} type="time" className="max-w-36" />
      </div>
      <p className="-mt-4 pb-6 text-sm text-ink-3">{hint.day}</p>
      <TextField name="registersUntil" label={field.registersUntil} type="datetime-local" className="max-w-64" />
      <TextField
        name="capacity"
        label={field.capacity}
        hint={hint.capacity}
        mark={optional}
        inputMode="numeric"
        autoComplete="off"
        className="max-w-28"
      />
    </section>
  )
}

function ContentPart() {
  const { part, field, hint, optional } = useWords(eventDeskText)
  return (
    <section>
      <h2 className={PART}>{part.content}</h2>
      <TagField name="tags" label={field.tags} hint={hint.tags} mark={optional} />
      <TextArea name="about" label={field.about} hint={hint.about} mark={optional} rows={5} />
      <TextArea name="agenda" label={field.agenda} hint={hint.agenda} mark={optional} rows={6} />
    </section>
  )
}

function TalksPart() {
  const { part, field, hint, optional } = useWords(eventDeskText)
  const short = { inputMode: 'numeric', autoComplete: 'off', className: 'max-w-28' } as const
  return (
    <section>
      <h2 className={PART}>{part.talks}</h2>
      <div className="grid items-end gap-x-6 sm:grid-cols-2">
        <TextField name="tables" label={field.tables} hint={hint.tables} {...short} />
        <TextField name="slotMinutes" label={field.slotMinutes} {...short} />
        <TextField name="talksFrom" label={field.talksFrom} type="time" className="max-w-36" />
        <TextField name="talksUntil" label={field.talksUntil} type="time" className="max-w-36" />
      </div>
      <TextField name="breaks" label={field.breaks} hint={hint.breaks} mark={optional} autoComplete="off" />
    </section>
  )
}

import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import type { z } from 'zod'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'

/** A form as it came in: a valid value, or what was typed together with what is wrong with it. */
export type Parsed<T> =
  | { ok: true; value: T; values: FormValues }
  | { ok: false; values: FormValues; errors: FieldErrors }

/** Reads a form by its schema. Nested names (`targets[0].metric`) become nested values. */
export function parseForm<Schema extends z.ZodType>(form: FormData, schema: Schema): Parsed<z.output<Schema>> {
  const values = valuesOf(form)
  const submission = parseWithZod(form, { schema })
  if (submission.status === 'success') return { ok: true, value: submission.value, values }
  const errors = Object.entries(submission.error ?? {}).filter(
    (entry): entry is [string, string[]] => entry[1] !== null,
  )
  return { ok: false, values, errors: Object.fromEntries(errors) }
}

/** Every text of a form by field name, kept as typed; files are left out. */
export function valuesOf(form: FormData): FormValues {
  const values: FormValues = {}
  for (const name of new Set(form.keys())) {
    const texts = form.getAll(name).filter((v): v is string => typeof v === 'string')
    values[name] = texts.length > 1 ? texts : (texts[0] ?? '')
  }
  return values
}

/** Answers a form with its errors beside what was typed (422). */
export function invalid(values: FormValues, errors: FieldErrors) {
  return data({ values, errors }, { status: 422 })
}

interface Stored {
  stored: FormValues
  savedAt: Date
  savedBy?: string | null
}

/** Answers a form that was changed by somebody else meanwhile with both versions (409); nothing typed is lost. */
export function conflicting(typed: FormValues, { stored, savedAt, savedBy = null }: Stored) {
  return data({ values: typed, errors: {}, conflict: { typed, stored, savedAt, savedBy } }, { status: 409 })
}

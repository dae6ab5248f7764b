import { z } from 'zod'
import { dayAt, isCalendarDay } from '../calendar-day.ts'
import { cellsOf, lineOf, linesIn } from '../capability/line.ts'
import { webAddress } from '../capability/web-address.ts'
import type { FieldErrors, FormValues } from '../form.ts'
import { cleanLine } from '../loose/clean.ts'
import { wallFrom } from '../loose/day.ts'
import { line } from '../scenario/parts/fields.ts'

const NAME_MAX = 60
const NUMBER_MAX = 60
/** Most qualifications of one company. */
export const QUALIFICATIONS_MAX = 30

/** The cells of a qualification in the form, in their order. */
export const QUALIFICATION_CELLS = ['name', 'number', 'issuedOn', 'validUntil', 'link'] as const
export type QualificationCell = (typeof QUALIFICATION_CELLS)[number]

/** 资质: a recognition or certificate. Days are 2026-12-04; what nobody gave is null. */
export interface Qualification {
  name: string
  number: string | null
  issuedOn: string | null
  /** The last day on which it is good; null when it does not run out, or nobody said. */
  validUntil: string | null
  link: string | null
}

/** A qualification as a company holds it. `expired` is a stored fact: the clock found it run out. */
export interface HeldQualification extends Qualification {
  expired: boolean
}

/** The names of those that count in matching: not those that have run out. */
export function countingNames(held: readonly HeldQualification[]): string[] {
  return held.filter(({ expired }) => !expired).map(({ name }) => name)
}

/** Whether a qualification has run out by a day. Its last day is good until it ends. */
export function hasRunOut({ validUntil }: Pick<Qualification, 'validUntil'>, today: string): boolean {
  return validUntil !== null && validUntil < today
}

/** Those that have run out, and those that will within so many days, soonest first: what a company has to see to. */
export function endingSoon<One extends Qualification>(held: readonly One[], now: Date, days: number): One[] {
  const by = dayAt(now, days)
  return held
    .filter(({ validUntil }) => validUntil !== null && validUntil <= by)
    .sort((a, b) => (a.validUntil ?? '').localeCompare(b.validUntil ?? ''))
}

/** The qualifications of a form, or what is wrong by field name. One of the same name twice is wrong. */
export function readQualifications(
  values: FormValues,
): { ok: true; held: Qualification[] } | { ok: false; errors: FieldErrors } {
  const reading = listInput.safeParse(typedQualifications(values))
  if (reading.success) return { ok: true, held: reading.data }
  const errors: FieldErrors = {}
  for (const { path, message } of reading.error.issues) {
    const [row, cell] = path
    const name = row === undefined ? 'rows' : `rows[${String(row)}]${cell === undefined ? '' : `.${String(cell)}`}`
    errors[name] = [...new Set([...(errors[name] ?? []), message])]
  }
  return { ok: false, errors }
}

/** The rows of the form as lines, empty ones closed up. */
export function typedQualifications(values: FormValues): string[] {
  return linesIn(values, 'rows', QUALIFICATION_CELLS)
}

/** Stored qualifications as lines of the form. */
export function linesOfQualifications(held: readonly Qualification[]): string[] {
  return held.map(({ name, number, issuedOn, validUntil, link }) =>
    lineOf(
      { name, number: number ?? '', issuedOn: issuedOn ?? '', validUntil: validUntil ?? '', link: link ?? '' },
      QUALIFICATION_CELLS,
    ),
  )
}

const listInput = z
  .array(
    z
      .string()
      .transform((typed) => cellsOf(typed, QUALIFICATION_CELLS))
      .pipe(
        z
          .object({
            name: line(NAME_MAX).refine((name) => name !== '', 'required'),
            number: line(NUMBER_MAX).transform(orNull),
            issuedOn: dayOrNull(),
            validUntil: dayOrNull(),
            link: webAddress.transform(orNull),
          })
          .refine(({ issuedOn, validUntil }) => !issuedOn || !validUntil || issuedOn <= validUntil, {
            path: ['validUntil'],
            message: 'endBeforeStart',
          }),
      ),
  )
  .refine((held) => held.length <= QUALIFICATIONS_MAX, `tooMany:${QUALIFICATIONS_MAX}`)
  .superRefine((held, context) => {
    held.forEach(({ name }, at) => {
      if (held.findIndex((other) => other.name === name) === at) return
      context.addIssue({ code: 'custom', path: [at, 'name'], message: 'namedTwice' })
    })
  })

function dayOrNull() {
  return z.string().transform((typed, context): string | null => {
    const text = cleanLine(typed)
    if (text === '') return null
    const wall = wallFrom(text)
    const day = wall.ok ? [wall.value.year, two(wall.value.month), two(wall.value.day)].join('-') : ''
    if (isCalendarDay(day)) return day
    context.addIssue({ code: 'custom', message: 'dayUnread' })
    return z.NEVER
  })
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

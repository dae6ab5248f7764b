import { z } from 'zod'
import { cleanLine, cleanText } from '../loose/clean.ts'
import { creditCodeFrom } from '../loose/credit-code.ts'
import { ORGANISATION_KINDS } from '../viewer.ts'
import { DISTRICTS } from '../vocabulary.ts'

/** Longest name of an organisation. */
export const ORGANISATION_NAME_MAX = 80
/** Longest introduction given when an organisation is registered. */
export const INTRO_MAX = 500

const name = z
  .string({ error: 'required' })
  .transform(cleanLine)
  .pipe(z.string().min(2, 'tooShort:2').max(ORGANISATION_NAME_MAX, `tooLong:${ORGANISATION_NAME_MAX}`))
const intro = z
  .string()
  .default('')
  .transform(cleanText)
  .pipe(z.string().max(INTRO_MAX, `tooLong:${INTRO_MAX}`))
const creditCode = z.string().default('').transform(cleanLine)

/**
 * What registering an organisation asks for. A company gives its unified social credit code (GB 32100-2015); for an
 * agency whatever stands in that field is left out. No district means the whole city.
 */
export const organisationInput = z
  .object({
    kind: z.enum(ORGANISATION_KINDS, { error: 'choose' }),
    name,
    district: z
      .enum(DISTRICTS, { error: 'choose' })
      .optional()
      .transform((district) => district ?? null),
    creditCode,
    intro,
  })
  .transform((typed, context) => {
    if (typed.kind === 'agency') return { ...typed, creditCode: null }
    const code = creditCodeIn(typed.creditCode)
    if ('fault' in code) context.addIssue({ code: 'custom', path: ['creditCode'], message: code.fault })
    return { ...typed, creditCode: 'fault' in code ? null : code.value }
  })
export type OrganisationInput = z.output<typeof organisationInput>

function creditCodeIn(typed: string): { value: string } | { fault: string } {
  if (typed === '') return { fault: 'required' }
  const outcome = creditCodeFrom(typed)
  if (outcome.ok) return { value: outcome.value }
  const { code, params } = outcome.problem
  if (code === 'creditCodeLength') return { fault: `creditCodeLength:${params.length}` }
  if (code === 'creditCodeCharacter') return { fault: `creditCodeCharacter:${params.character}` }
  return { fault: 'creditCodeCheck' }
}

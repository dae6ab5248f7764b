import { z } from 'zod'
import { cleanLine, cleanText } from '../loose/clean.ts'
import type { OrganisationKind } from '../viewer.ts'
import { DISTRICTS, type District } from '../vocabulary.ts'
import { creditCode } from './credit-code-field.ts'

/** Longest name of an organisation. */
const ORGANISATION_NAME_MAX = 80
/** Longest introduction given when an organisation is registered. */
export const INTRO_MAX = 500

const shared = {
  name: z
    .string({ error: 'required' })
    .transform(cleanLine)
    .refine((name) => name.length >= 2, 'tooShort:2')
    .refine((name) => name.length <= ORGANISATION_NAME_MAX, `tooLong:${ORGANISATION_NAME_MAX}`),
  district: z
    .enum(DISTRICTS, { error: 'choose' })
    .optional()
    .transform((district) => district ?? null),
  intro: z
    .string()
    .optional()
    .transform((intro) => cleanText(intro ?? ''))
    .refine((intro) => intro.length <= INTRO_MAX, `tooLong:${INTRO_MAX}`),
}

/** What is typed into that field for an agency is left out. */
const noCreditCode = z
  .string()
  .optional()
  .transform(() => null)

/**
 * What registering an organisation asks for. A company gives its unified social credit code (GB 32100-2015); an agency
 * needs none. No district means the whole city.
 */
export const organisationInput = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('company'), ...shared, creditCode }),
    z.object({ kind: z.literal('agency'), ...shared, creditCode: noCreditCode }),
  ],
  { error: 'choose' },
)

/** A registration that was read: the credit code is null for an agency, the district for the whole city. */
export interface OrganisationInput {
  kind: OrganisationKind
  name: string
  district: District | null
  creditCode: string | null
  intro: string
}

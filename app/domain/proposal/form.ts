import { z } from 'zod'
import type { FieldErrors, FormValues } from '../form.ts'
import { budgetFrom } from '../loose/amount.ts'
import { phoneFrom } from '../loose/phone.ts'
import { givenLine, LINE_MAX, loose, paragraph, TEXT_MAX } from '../scenario/parts/fields.ts'
import type { BidderQuestion } from '../vocabulary.ts'
import { readAnswers, typedAnswers, valuesOfAnswers } from './answers.ts'
import type { ProposalContent } from './content.ts'

/** The fields of the form, in their order. */
export const PROPOSAL_FIELDS = [
  'approach',
  'plan',
  'team',
  'references',
  'price',
  'contactName',
  'contactPhone',
] as const
export type ProposalField = (typeof PROPOSAL_FIELDS)[number]

/** Longest text of one field, in characters as people count them. */
export const PROPOSAL_TEXT_MAX = TEXT_MAX

/** A bare figure in the price field means 万元. */
const FIELD_UNIT_YUAN = 10_000

const given = paragraph(PROPOSAL_TEXT_MAX).refine((text) => text !== '', 'required')

/** One amount in 万元 or in a unit that is named; nothing, 面议 and 待定 leave the price open. */
const price = z.string().transform((text, context): number | null => {
  const outcome = budgetFrom(text, FIELD_UNIT_YUAN)
  const fault = outcome.ok ? (outcome.value.kind === 'amount' ? null : openOrFault(outcome.value.kind)) : null
  if (!outcome.ok || fault) {
    context.addIssue({ code: 'custom', message: outcome.ok ? (fault ?? '') : outcome.problem.code, input: text })
    return z.NEVER
  }
  return outcome.value.maxYuan
})

/** 方案: what was typed, read as content. References and price may be left out. */
const proposalInput = z
  .object({
    approach: given,
    plan: given,
    team: given,
    references: paragraph(PROPOSAL_TEXT_MAX),
    price,
    contactName: givenLine(LINE_MAX),
    contactPhone: loose(phoneFrom),
  })
  .transform(({ price: priceYuan, ...rest }): ProposalContent => ({ ...rest, priceYuan }))

/** A proposal as read: its content, or what is wrong by field name. */
export type ProposalReading = { ok: true; content: ProposalContent } | { ok: false; errors: FieldErrors }

/** Reads what was typed, with the answers to what the scenario asks. */
export function readProposal(values: FormValues, questions: readonly BidderQuestion[] = []): ProposalReading {
  const reading = proposalInput.safeParse(typedProposal(values))
  const asked = readAnswers(values, questions)
  if (reading.success && Object.keys(asked.errors).length === 0) {
    const { data } = reading
    return { ok: true, content: questions.length > 0 ? { ...data, answers: asked.answers } : data }
  }
  return { ok: false, errors: { ...(reading.success ? {} : errorsByField(reading.error)), ...asked.errors } }
}

function errorsByField(error: z.ZodError): FieldErrors {
  const errors: FieldErrors = {}
  for (const { path, message } of error.issues) {
    const name = String(path[0])
    errors[name] = [...(errors[name] ?? []), message]
  }
  return errors
}

/** What was typed in the fields of the form and as answers, and nothing else, always in the same order. */
export function typedProposal(values: FormValues): Record<string, string> {
  const texts = PROPOSAL_FIELDS.map((field) => [field, [values[field] ?? ''].flat().join('\n')])
  return { ...Object.fromEntries(texts), ...typedAnswers(values) }
}

/** The form of a proposal that was sent: reading it gives the same content again. */
export function valuesOfProposal({ priceYuan, answers, ...rest }: ProposalContent): FormValues {
  return { ...rest, price: priceYuan === null ? '' : priceText(priceYuan), ...valuesOfAnswers(answers) }
}

function priceText(yuan: number): string {
  return (yuan / FIELD_UNIT_YUAN).toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 4 })
}

function openOrFault(kind: string): string | null {
  return kind === 'negotiable' || kind === 'unstated' ? null : 'onePrice'
}

import { z } from 'zod'
import type { FieldErrors, FormValues } from '../form.ts'
import { rowsOfForm, textAt, valuesOfRows } from '../form-rows.ts'
import { phoneFrom } from '../loose/phone.ts'
import { givenLine, LINE_MAX, loose, paragraph, TEXT_MAX } from '../scenario/parts/fields.ts'
import { readAnswers, valuesOfAnswers } from './answers.ts'
import { type Citation, citationFrom, typedCitation } from './citations.ts'
import type { ProposalContent } from './content.ts'
import { milestonesInput, typedDue } from './milestones.ts'
import { type Asked, NOTHING_ASKED, PROPOSAL_ROWS } from './parts.ts'
import { priceInput, priceNoteInput, priceText, validDaysInput } from './price.ts'
import { openingKey, resourcesInput, wantedOpenings } from './resources.ts'
import { readTargets, valuesOfTargets } from './target-answers.ts'
import { boxesAt } from './typed.ts'

export { typedProposal } from './typed.ts'

/** Longest text of one field, in characters as people count them. */
export const PROPOSAL_TEXT_MAX = TEXT_MAX

const given = paragraph(PROPOSAL_TEXT_MAX).refine((text) => text !== '', 'required')

/** 方案: what was typed, read as content. Whatever is empty and may be is left out. */
const proposalInput = z
  .object({
    approach: given,
    plan: given,
    team: given,
    references: paragraph(PROPOSAL_TEXT_MAX),
    price: priceInput,
    contactName: givenLine(LINE_MAX),
    contactPhone: loose(phoneFrom),
    milestones: milestonesInput,
    resources: resourcesInput,
    priceNote: priceNoteInput,
    validDays: validDaysInput,
  })
  .transform(({ price: priceYuan, milestones, resources, priceNote, validDays, ...rest }): ProposalContent => {
    return {
      ...rest,
      priceYuan,
      ...(milestones.length > 0 && { milestones }),
      ...(resources.length > 0 && { resources }),
      ...(priceNote !== '' && { priceNote }),
      ...(validDays !== null && { validDays }),
    }
  })

/** A proposal as read: its content, or what is wrong by field name. */
export type ProposalReading = { ok: true; content: ProposalContent } | { ok: false; errors: FieldErrors }

/** Reads what was typed, with the answers to what the scenario asks. */
export function readProposal(values: FormValues, asked: Partial<Asked> = {}): ProposalReading {
  const { bidderQuestions, targets, openings } = { ...NOTHING_ASKED, ...asked }
  const reading = proposalInput.safeParse(typedIn(values))
  const answered = readAnswers(values, bidderQuestions)
  const promised = readTargets(values, targets)
  const errors = { ...(reading.success ? {} : errorsByField(reading.error)), ...promised.errors, ...answered.errors }
  if (!reading.success || Object.keys(errors).length > 0) return { ok: false, errors }
  const cited = boxesAt(values, 'cited')
    .map(citationFrom)
    .filter((one): one is Citation => one !== null)
  const wanted = wantedOpenings(boxesAt(values, 'openings'), openings)
  const content = {
    ...reading.data,
    ...(bidderQuestions.length > 0 && { answers: answered.answers }),
    ...(targets.length > 0 && { targets: promised.answers }),
    ...(cited.length > 0 && { cited }),
    ...(wanted.length > 0 && { openings: wanted }),
  }
  return { ok: true, content }
}

/** The form of a proposal that was sent: reading it, with what was asked then, gives the same content again. */
export function valuesOfProposal(content: ProposalContent): FormValues {
  const { approach, plan, team, references, priceYuan, contactName, contactPhone } = content
  const { priceNote, validDays, cited = [], openings = [], milestones = [], resources = [] } = content
  return {
    ...{ approach, plan, team, references, price: priceText(priceYuan), contactName, contactPhone },
    ...(priceNote !== undefined && { priceNote }),
    ...(validDays !== undefined && { validDays: String(validDays) }),
    ...(cited.length > 0 && { cited: cited.map(typedCitation) }),
    ...(openings.length > 0 && { openings: openings.map(openingKey) }),
    ...valuesOfRows(
      PROPOSAL_ROWS.milestones,
      milestones.map((row) => ({ ...row, due: typedDue(row.due) })),
    ),
    ...valuesOfRows(
      PROPOSAL_ROWS.resources,
      resources.map((row) => ({ ...row })),
    ),
    ...valuesOfTargets(content.targets),
    ...valuesOfAnswers(content.answers),
  }
}

/** What a proposal that was sent had been asked: required is what it answered. */
export function askedIn({ answers = [], targets = [], openings = [] }: ProposalContent): Asked {
  const bidderQuestions = answers.map(({ question, kind, answer }) => ({ question, kind, required: answer !== '' }))
  return { bidderQuestions, targets, openings }
}

function typedIn(values: FormValues): Record<string, unknown> {
  const texts = ['approach', 'plan', 'team', 'references', 'price', 'contactName', 'contactPhone', 'priceNote']
  return {
    ...Object.fromEntries(texts.map((field) => [field, [values[field] ?? ''].flat().join('\n')])),
    validDays: textAt(values, 'validDays'),
    milestones: rowsOfForm(values, PROPOSAL_ROWS.milestones),
    resources: rowsOfForm(values, PROPOSAL_ROWS.resources),
  }
}

function errorsByField(error: z.ZodError): FieldErrors {
  const errors: FieldErrors = {}
  for (const { path, message } of error.issues) {
    const [field, row, column] = path
    const name = row === undefined ? String(field) : `${String(field)}[${String(row)}].${String(column)}`
    errors[name] = [...(errors[name] ?? []), message]
  }
  return errors
}

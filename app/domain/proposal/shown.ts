import type { FormValues } from '../form.ts'
import { rowsOfForm, textAt } from '../form-rows.ts'
import type { Target } from '../vocabulary.ts'
import { readAnswers } from './answers.ts'
import { type Citation, citationFrom } from './citations.ts'
import type { ProposalContent } from './content.ts'
import { readProposal } from './form.ts'
import { dueFrom } from './milestones.ts'
import { type Asked, PROPOSAL_ROWS } from './parts.ts'
import { priceInput, validDaysInput } from './price.ts'
import { wantedOpenings } from './resources.ts'
import { type TypedTargetAnswer, targetAnswer } from './target-answers.ts'
import { boxesAt } from './typed.ts'

/** What a proposal says as a page shows it: a sent one, or a draft as far as it can be read. */
export interface ShownProposal extends Omit<ProposalContent, 'targets'> {
  targets?: (Target & TypedTargetAnswer)[]
  /** The price as typed where it cannot be read. */
  priceTyped?: string
}

/** A draft as it would be read by the agency: what cannot be read stands as it was typed. */
export function shownDraft(values: FormValues, asked: Asked): ShownProposal {
  const reading = readProposal(values, asked)
  if (reading.ok) return reading.content
  const text = (name: string) => textAt(values, name).trim()
  const price = priceInput.safeParse(textAt(values, 'price'))
  const days = validDaysInput.safeParse(textAt(values, 'validDays'))
  const rows = (field: keyof typeof PROPOSAL_ROWS) => rowsOfForm(values, PROPOSAL_ROWS[field])
  return {
    ...{ approach: text('approach'), plan: text('plan'), team: text('team'), references: text('references') },
    ...{ contactName: text('contactName'), contactPhone: text('contactPhone'), priceNote: text('priceNote') },
    priceYuan: price.success ? price.data : null,
    ...(price.success ? {} : { priceTyped: text('price') }),
    ...(days.success && days.data !== null && { validDays: days.data }),
    targets: asked.targets.map((target) => targetAnswer(values, target)),
    answers: readAnswers(
      values,
      asked.bidderQuestions.map((question) => ({ ...question, required: false })),
    ).answers,
    cited: boxesAt(values, 'cited')
      .map(citationFrom)
      .filter((one): one is Citation => one !== null),
    openings: wantedOpenings(boxesAt(values, 'openings'), asked.openings),
    milestones: rows('milestones').map(({ what = '', due = '', evidence = '' }) => {
      return { what, due: dueFrom(due) ?? due, evidence }
    }),
    resources: rows('resources').map(({ what = '', purpose = '' }) => ({ what, purpose })),
  }
}

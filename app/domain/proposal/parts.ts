import type { RowsOfForm } from '../form-rows.ts'
import type { BidderQuestion, Opening, Target } from '../vocabulary.ts'

/** The parts of a proposal, in the order of its task list. */
export const PROPOSAL_PARTS = [
  'solution',
  'targets',
  'questions',
  'plan',
  'team',
  'references',
  'resources',
  'price',
] as const
export type ProposalPart = (typeof PROPOSAL_PARTS)[number]

/** The fields of each part. Answers to targets and questions go by names of their own, of which `PREFIXES` tells. */
export const PART_FIELDS = {
  solution: ['approach'],
  targets: [],
  questions: [],
  plan: ['plan', 'milestones'],
  team: ['team', 'contactName', 'contactPhone'],
  references: ['cited', 'references'],
  resources: ['openings', 'resources'],
  price: ['price', 'priceNote', 'validDays'],
} as const satisfies Record<ProposalPart, readonly string[]>
export type ProposalField = (typeof PART_FIELDS)[ProposalPart][number]

/** The tables of the form. */
export const PROPOSAL_ROWS = {
  milestones: { name: 'milestones', columns: ['what', 'due', 'evidence'], max: 20 },
  resources: { name: 'resources', columns: ['what', 'purpose'], max: 20 },
} as const satisfies Record<string, RowsOfForm>
export type ProposalRows = keyof typeof PROPOSAL_ROWS

/** What a scenario asks of its bidders, as far as the form of a proposal depends on it. */
export interface Asked {
  bidderQuestions: readonly BidderQuestion[]
  targets: readonly Target[]
  openings: readonly Opening[]
}

/** A scenario that asks nothing besides what every proposal says. */
export const NOTHING_ASKED: Asked = { bidderQuestions: [], targets: [], openings: [] }

/** The parts that a proposal for this scenario has: targets and questions are parts only where there are any. */
export function partsAsked({ bidderQuestions, targets }: Pick<Asked, 'bidderQuestions' | 'targets'>): ProposalPart[] {
  const absent = { targets: targets.length === 0, questions: bidderQuestions.length === 0 }
  return PROPOSAL_PARTS.filter((part) => !(part in absent && absent[part as keyof typeof absent]))
}

/** The part with this name among those there are, or null: names arrive in addresses. */
export function partNamed(name: string | undefined, parts: readonly ProposalPart[]): ProposalPart | null {
  return parts.find((part) => part === name) ?? null
}

/** The part that a control stands in: a field, a cell of a table, an answer; null for an unknown one. */
export function partWith(name: string): ProposalPart | null {
  const root = name.split('[')[0] ?? ''
  const [prefix = ''] = name.split('-')
  if (Object.hasOwn(PREFIXES, prefix) && name !== prefix) return PREFIXES[prefix as keyof typeof PREFIXES]
  return PROPOSAL_PARTS.find((part) => (PART_FIELDS[part] as readonly string[]).includes(root)) ?? null
}

const PREFIXES = { target: 'targets', answer: 'questions' } as const satisfies Record<string, ProposalPart>

/** Whether a field is a table of rows. */
export function isRowsField(field: string): field is ProposalRows {
  return Object.hasOwn(PROPOSAL_ROWS, field)
}

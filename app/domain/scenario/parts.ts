/** The parts of the scenario form, in the order of its task list. */
export const SCENARIO_PARTS = [
  'basics',
  'tags',
  'openings',
  'terms',
  'bidders',
  'targets',
  'criteria',
  'closing',
] as const
export type ScenarioPart = (typeof SCENARIO_PARTS)[number]

/** The fields of each part. A reviewer's comments and a form's errors go by the same names. */
export const PART_FIELDS = {
  basics: ['title', 'summary', 'requirement', 'jointAgencies'],
  tags: ['tags', 'requiredTags', 'stage', 'district'],
  openings: ['openings'],
  terms: ['modes', 'budget', 'durationMonths', 'consortiumAllowed'],
  bidders: ['eligibility', 'bidderQuestions'],
  targets: ['targets'],
  criteria: ['criteria'],
  closing: ['closesAt', 'contactName', 'contactPhone', 'contactVisibility', 'note'],
} as const satisfies Record<ScenarioPart, readonly string[]>
export type ScenarioField = (typeof PART_FIELDS)[ScenarioPart][number]

/** The fields that are tables, with their columns: `openings[0].kind` is the first row's kind. */
export const ROW_COLUMNS = {
  jointAgencies: ['agency'],
  openings: ['kind', 'note', 'quantity', 'conditions', 'period'],
  eligibility: ['kind', 'rule'],
  bidderQuestions: ['question', 'answerKind', 'required'],
  targets: ['metric', 'unit', 'target', 'method'],
  criteria: ['name', 'weight'],
} as const satisfies Partial<Record<ScenarioField, readonly string[]>>
export type RowField = keyof typeof ROW_COLUMNS

/** Most rows that a table of the form takes. */
export const ROWS_MAX = 30

/** The part with this name, or null: names arrive in addresses. */
export function partNamed(name: string | undefined): ScenarioPart | null {
  return SCENARIO_PARTS.find((part) => part === name) ?? null
}

/** The part that a field stands in, whole (`targets`) or one cell of it (`targets[2].unit`); null for an unknown one. */
export function partWith(fieldName: string): ScenarioPart | null {
  const [root] = fieldName.split('[')
  return SCENARIO_PARTS.find((part) => (PART_FIELDS[part] as readonly string[]).includes(root ?? '')) ?? null
}

/** The part after this one, or null after the last. */
export function partAfter(part: ScenarioPart): ScenarioPart | null {
  return SCENARIO_PARTS[SCENARIO_PARTS.indexOf(part) + 1] ?? null
}

/** Whether a field is a table of rows. */
export function isRowField(field: string): field is RowField {
  return field in ROW_COLUMNS
}

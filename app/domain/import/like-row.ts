import { isLater } from '../alike/continuing.ts'
import type { Stage } from '../vocabulary.ts'

/** Where a row of a list stands. */
export interface RowPlace {
  sheet: string
  row: number
}

/** What a row nearly repeats: a row above it in the same list, something published, or something unpublished of one's own. */
export type LikeRow =
  | ({ kind: 'row'; title: string } & RowPlace)
  | {
      kind: 'published' | 'own'
      id: string
      /** Null where it has none: a capability, or a scenario that is not published. */
      code: string | null
      title: string
      unitName: string
      /** Whether the row may be brought in as continuing it. */
      continues: boolean
    }

/** What somebody decided about a row that nearly repeats something; a row without a decision is brought in. */
export type RowDecision = 'skip' | { continuesId: string }

/** Decisions by the key of their row. */
export type RowDecisions = Readonly<Record<string, RowDecision>>

/** The key of a row in a list. */
export function rowKey({ sheet, row }: RowPlace): string {
  return `${row} ${sheet}`
}

/** Whether a row of this stage may continue a scenario of that one. */
export function stageFits(earlier: Stage | null, row: Stage): boolean {
  return !isLater(earlier, row)
}

/**
 * Reads the form of the rows that nearly repeat something: `row[0]` names one, `row[0].do` what is to be done with it.
 * Rows of which the form does not speak keep their decision; what a row cannot do is not done.
 */
export function decisionsFrom(
  form: Readonly<Record<string, string | string[]>>,
  like: ReadonlyMap<string, LikeRow>,
  before: RowDecisions,
): RowDecisions {
  const decisions: Record<string, RowDecision> = { ...before }
  for (const [name, value] of Object.entries(form)) {
    const at = /^row\[(\d{1,4})\]$/u.exec(name)?.[1]
    const key = [value].flat()[0] ?? ''
    const alike = like.get(key)
    if (at === undefined || !alike) continue
    delete decisions[key]
    const chosen = [form[`row[${at}].do`] ?? ''].flat()[0]
    if (chosen === 'skip') decisions[key] = 'skip'
    if (chosen === 'continues' && alike.kind !== 'row' && alike.continues) decisions[key] = { continuesId: alike.id }
  }
  return decisions
}

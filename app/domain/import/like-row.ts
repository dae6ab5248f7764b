import type { FormValues } from '../form.ts'
import { textAt } from '../scenario/rows.ts'
import { numberedFields } from './numbered-fields.ts'

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

/** What rows of a list nearly repeat, by their keys. */
export function likeByKey(rows: readonly (RowPlace & { like: LikeRow | null })[]): Map<string, LikeRow> {
  return new Map(rows.flatMap((row): [string, LikeRow][] => (row.like ? [[rowKey(row), row.like]] : [])))
}

/**
 * What was decided of the rows, as far as it still holds: a row that repeats nothing any more, or nothing that it could
 * continue, is brought in like any other.
 * @param like what each row nearly repeats, by the key of the row
 */
export function standingDecisions(decisions: RowDecisions, like: ReadonlyMap<string, LikeRow>): RowDecisions {
  const standing = Object.entries(decisions).filter(([key, decision]) => {
    const alike = like.get(key)
    return alike && (decision === 'skip' || decision.continuesId === continuedId(alike))
  })
  return Object.fromEntries(standing)
}

/** What a row may be brought in as continuing; null when there is nothing. */
function continuedId(like: LikeRow): string | null {
  return like.kind !== 'row' && like.continues ? like.id : null
}

/**
 * Reads the form of the rows that nearly repeat something: `row[0]` names one, `row[0].do` what is to be done with it.
 * Rows of which the form does not speak keep their decision; what a row cannot do is not done.
 */
export function decisionsFrom(
  form: FormValues,
  like: ReadonlyMap<string, LikeRow>,
  before: RowDecisions,
): RowDecisions {
  const decisions: Record<string, RowDecision> = { ...before }
  for (const [at, key] of numberedFields(form, 'row')) {
    const alike = like.get(key)
    if (!alike) continue
    delete decisions[key]
    const chosen = textAt(form, `row[${at}].do`)
    const continuesId = continuedId(alike)
    if (chosen === 'skip') decisions[key] = 'skip'
    if (chosen === 'continues' && continuesId) decisions[key] = { continuesId }
  }
  return decisions
}

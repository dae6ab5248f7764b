import { and, asc, desc, eq } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { capability, history, scenario } from '../../schema.ts'

/** Doubles of one record that are shown, at most. */
const MOST = 20

/** The drafts that were set aside for a scenario, the last one first. */
export function scenariosMergedInto(reader: Reader, id: string) {
  return reader
    .select({ id: scenario.id, title: scenario.title, draft: scenario.draft, updatedAt: scenario.updatedAt })
    .from(scenario)
    .where(eq(scenario.mergedIntoId, id))
    .orderBy(desc(scenario.updatedAt), asc(scenario.id))
    .limit(MOST)
}

/** The capabilities that were set aside for another one, the last one first. */
export function capabilitiesMergedInto(reader: Reader, id: string) {
  return reader
    .select({
      id: capability.id,
      title: capability.title,
      draft: capability.draft,
      updatedAt: capability.updatedAt,
    })
    .from(capability)
    .where(eq(capability.mergedIntoId, id))
    .orderBy(desc(capability.updatedAt), asc(capability.id))
    .limit(MOST)
}

/**
 * What the history of a record says of the moment at which another one was last set aside for it: both were written down
 * at the same instant. More than one row only when several were set aside at once.
 */
export async function mergersWhen(
  reader: Reader,
  noun: 'scenario' | 'capability',
  { keepId, otherId }: { keepId: string; otherId: string },
) {
  const [aside] = await lastSetAside(reader, noun, otherId)
  if (!aside) return []
  return reader
    .select({ detail: history.detail })
    .from(history)
    .where(
      and(eq(history.noun, noun), eq(history.subjectId, keepId), eq(history.act, 'merge'), eq(history.at, aside.at)),
    )
    .orderBy(desc(history.id))
    .limit(MOST)
}

/** The state in which a capability was when it was set aside. */
export async function stateSetAside(reader: Reader, id: string): Promise<'draft' | 'published' | 'withdrawn'> {
  const [last] = await lastSetAside(reader, 'capability', id)
  const { state } = last ?? { state: null }
  return state === 'draft' || state === 'published' ? state : 'withdrawn'
}

function lastSetAside(reader: Reader, noun: 'scenario' | 'capability', id: string) {
  return reader
    .select({ state: history.fromState, at: history.at })
    .from(history)
    .where(and(eq(history.noun, noun), eq(history.subjectId, id), eq(history.act, 'setAside')))
    .orderBy(desc(history.at), desc(history.id))
    .limit(1)
}

import type { FormValues } from '#app/domain/form.ts'
import { type Circumstances, readForm } from '#app/domain/scenario/read-form.ts'
import type { Tx } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { changeScenario, insertDraft } from '#db/stores/scenarios/written-scenario.ts'

interface Begun {
  id: string
  agencyId: string
  personId: string
  values: FormValues
  /** What it was begun from, for its history. */
  detail: Record<string, unknown>
}

/** Puts a draft in within a transaction that already says something, and writes down who began it. */
export async function beginDraft(
  tx: Tx,
  { id, agencyId, personId, values, detail }: Begun,
  circumstances: Circumstances,
): Promise<void> {
  const { now } = circumstances
  await insertDraft(tx, { id, agencyId, createdById: personId, values, now })
  await changeScenario(tx, { id, version: 1 }, { content: readForm(values, circumstances).content }, now)
  await remember(tx, { noun: 'scenario', subjectId: id, act: 'create', personId, at: now, detail })
}

import { textAt } from '#app/domain/scenario/rows.ts'
import { formOfCapability } from '#app/services/capability/own-capability.server.ts'
import { formOfScenario } from '#app/services/scenario/scenario-at-desk.server.ts'
import type { Reader } from '#db/handle.ts'
import { capabilitiesMergedInto, scenariosMergedInto } from '#db/stores/alike/set-aside.ts'
import { storedCapability, type WholeCapability } from '#db/stores/capabilities/own-capabilities.ts'
import { storedScenario, type WholeScenario } from '#db/stores/scenarios/stored-scenarios.ts'

/** A record by its id and its title as its form says it. */
export interface Titled {
  id: string
  title: string
}

/** For which record one was set aside, and which were set aside for it; all of the same organisation. */
export interface Doubles {
  into: Titled | null
  here: Titled[]
}

/** The doubles of a scenario that its agency has on the desk. */
export async function doublesOfScenario(reader: Reader, { id, mergedIntoId }: WholeScenario): Promise<Doubles> {
  const kept = mergedIntoId === null ? null : await storedScenario(reader, mergedIntoId)
  return {
    into: kept && { id: kept.id, title: textAt(formOfScenario(kept), 'title') },
    here: (await scenariosMergedInto(reader, id)).map(titled),
  }
}

/** The doubles of a capability of one's own company. */
export async function doublesOfCapability(reader: Reader, { id, mergedIntoId }: WholeCapability): Promise<Doubles> {
  const kept = mergedIntoId === null ? null : await storedCapability(reader, mergedIntoId)
  return {
    into: kept && { id: kept.id, title: formOfCapability(kept).title },
    here: (await capabilitiesMergedInto(reader, id)).map(titled),
  }
}

function titled({ id, title, draft }: Awaited<ReturnType<typeof scenariosMergedInto>>[number]): Titled {
  return { id, title: (draft && textAt(draft, 'title')) || title }
}

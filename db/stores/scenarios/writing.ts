import { and, asc, desc, eq, gt, ne } from 'drizzle-orm'
import type { ScenarioPart } from '../../../app/domain/scenario/parts.ts'
import type { Reader, Tx } from '../../handle.ts'
import { person, scenarioWriting } from '../../schema.ts'

/** Notes that somebody wrote in a part just now. */
export async function noteWriting(
  tx: Tx,
  row: { scenarioId: string; part: ScenarioPart; personId: string; at: Date },
): Promise<void> {
  const { scenarioId, part, personId } = scenarioWriting
  await tx
    .insert(scenarioWriting)
    .values(row)
    .onConflictDoUpdate({ target: [scenarioId, part, personId], set: { at: row.at } })
}

/** Who else wrote in a scenario since an instant, and in which part, the newest writing first. */
export async function othersWriting(
  reader: Reader,
  scenarioId: string,
  { personId, since, limit }: { personId: string; since: Date; limit: number },
) {
  return reader
    .select({ part: scenarioWriting.part, name: person.name, at: scenarioWriting.at })
    .from(scenarioWriting)
    .innerJoin(person, eq(person.id, scenarioWriting.personId))
    .where(
      and(
        eq(scenarioWriting.scenarioId, scenarioId),
        ne(scenarioWriting.personId, personId),
        gt(scenarioWriting.at, since),
      ),
    )
    .orderBy(desc(scenarioWriting.at), asc(scenarioWriting.personId), asc(scenarioWriting.part))
    .limit(limit)
}

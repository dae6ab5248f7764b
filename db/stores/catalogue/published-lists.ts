import { and, count, desc, eq, isNotNull } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { scenario, scenarioList } from '../../schema.ts'

const MOST = 500

/** Every published list, newest first, with the number of scenarios that were published with it. */
export async function publishedLists(reader: Reader) {
  const lists = await reader
    .select({
      id: scenarioList.id,
      code: scenarioList.code,
      year: scenarioList.year,
      batch: scenarioList.batch,
      title: scenarioList.title,
      intro: scenarioList.intro,
      publishedAt: scenarioList.publishedAt,
    })
    .from(scenarioList)
    .where(and(eq(scenarioList.state, 'published'), isNotNull(scenarioList.publishedAt)))
    .orderBy(desc(scenarioList.publishedAt), desc(scenarioList.id))
    .limit(MOST)
  const sizes = await reader
    .select({ listId: scenario.listId, scenarios: count() })
    .from(scenario)
    .where(and(isNotNull(scenario.listId), isNotNull(scenario.openedAt)))
    .groupBy(scenario.listId)
  const sizeOf = new Map(sizes.map(({ listId, scenarios }) => [listId, Number(scenarios)]))
  return lists.flatMap(({ publishedAt, ...list }) =>
    publishedAt ? [{ ...list, publishedAt, scenarios: sizeOf.get(list.id) ?? 0 }] : [],
  )
}

/** A published list with what was frozen when it was published; null when there is none of this code. */
export async function frozenList(reader: Reader, code: string) {
  const [list] = await reader
    .select()
    .from(scenarioList)
    .where(and(eq(scenarioList.code, code), eq(scenarioList.state, 'published')))
    .limit(1)
  if (!list?.publishedAt) return null
  const { id, year, batch, title, intro, publishedAt, frozen } = list
  return { id, code, year, batch, title, intro, publishedAt, frozen: frozen ?? [] }
}

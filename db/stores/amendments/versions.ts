import { and, asc, eq } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { scenarioVersion } from '../../schema.ts'

/** The versions of a scenario without what they say, the first on top; none while it was never amended. */
export async function versionsOf(reader: Reader, scenarioId: string, limit = 200) {
  return reader
    .select({ number: scenarioVersion.number, at: scenarioVersion.at })
    .from(scenarioVersion)
    .where(eq(scenarioVersion.scenarioId, scenarioId))
    .orderBy(asc(scenarioVersion.number))
    .limit(limit)
}

/** What a scenario said in one version; null when there is none of this number. */
export async function valuesOfVersion(reader: Reader, scenarioId: string, number: number) {
  const [found] = await reader
    .select({ values: scenarioVersion.values })
    .from(scenarioVersion)
    .where(and(eq(scenarioVersion.scenarioId, scenarioId), eq(scenarioVersion.number, number)))
    .limit(1)
  return found?.values ?? null
}

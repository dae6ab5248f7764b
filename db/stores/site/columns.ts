import { and, asc, count, eq, inArray, isNotNull, max } from 'drizzle-orm'
import { PUBLIC_SCENARIO_STATES } from '../../../app/domain/scenario/lifecycle.ts'
import type { ColumnFacts, ColumnKey } from '../../../app/domain/site/columns.ts'
import type { Reader } from '../../handle.ts'
import { capability, capabilityList, event, forecast, question, scenario, scenarioList } from '../../schema.ts'

/** What stands in every column of the public site, and when something last came to it. */
export async function columnFacts(reader: Reader): Promise<Record<ColumnKey, ColumnFacts>> {
  return {
    lists: await one(
      reader
        .select({ count: count(), updatedAt: max(scenarioList.publishedAt) })
        .from(scenarioList)
        .where(inArray(scenarioList.state, ['published'])),
    ),
    scenarios: await one(
      reader
        .select({ count: count(), updatedAt: max(scenario.openedAt) })
        .from(scenario)
        .where(and(inArray(scenario.state, PUBLIC_SCENARIO_STATES), isNotNull(scenario.openedAt))),
    ),
    capabilities: await one(
      reader
        .select({ count: count(), updatedAt: max(capability.publishedAt) })
        .from(capability)
        .where(inArray(capability.state, ['published'])),
    ),
    capabilityLists: await one(
      reader
        .select({ count: count(), updatedAt: max(capabilityList.publishedAt) })
        .from(capabilityList)
        .where(inArray(capabilityList.state, ['published'])),
    ),
    forecasts: await one(
      reader
        .select({ count: count(), updatedAt: max(forecast.createdAt) })
        .from(forecast)
        .where(inArray(forecast.state, ['announced'])),
    ),
    events: await one(
      reader
        .select({ count: count(), updatedAt: max(event.publishedAt) })
        .from(event)
        .where(inArray(event.state, ['published', 'held'])),
    ),
  }
}

/** The days on which the questions that still wait were asked, the oldest first, at most so many. */
export async function waitingQuestions(reader: Reader, limit: number): Promise<string[]> {
  const rows = await reader
    .select({ askedOn: question.askedOn })
    .from(question)
    .where(eq(question.state, 'asked'))
    .orderBy(asc(question.askedOn), asc(question.id))
    .limit(limit)
  return rows.map(({ askedOn }) => askedOn)
}

async function one(rows: PromiseLike<ColumnFacts[]>): Promise<ColumnFacts> {
  const [row] = await rows
  return row ?? { count: 0, updatedAt: null }
}

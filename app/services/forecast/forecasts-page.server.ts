import type { ForecastRow } from '#app/domain/forecast/row.ts'
import { may } from '#app/domain/permission.ts'
import type { Call } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { tagLabels } from '#app/services/catalogue/rows.server.ts'
import { followedAmong } from '#db/stores/following/following.ts'
import { forecastsIn, type StoredForecast, settledForecasts } from '#db/stores/forecasts/forecasts.ts'

/** Forecasts that one page shows, and of those that were settled. */
const ANNOUNCED_MAX = 200
const SETTLED_MAX = 20

/** Everything that is announced, the soonest first, and what became of the last ones. */
export async function forecastsPage(call: Call, language: 'zh' | 'en') {
  const announced = await forecastsIn(call.db.read, 'announced', ANNOUNCED_MAX)
  const settled = await settledForecasts(call.db.read, SETTLED_MAX)
  return { announced: await rowsOf(call, announced, language), settled: await rowsOf(call, settled, language) }
}

/** The next forecasts, for other pages: the soonest first. */
export async function nextForecasts(call: Call, language: 'zh' | 'en', limit: number): Promise<ForecastRow[]> {
  return rowsOf(call, await forecastsIn(call.db.read, 'announced', limit), language)
}

async function rowsOf({ db, viewer }: Call, stored: StoredForecast[], language: 'zh' | 'en'): Promise<ForecastRow[]> {
  const { tags } = await catalogueOf(db)
  const ids = stored.map(({ id }) => id)
  const followed = viewer ? await followedAmong(db.read, viewer.personId, 'forecast', ids) : new Set()
  return stored.map((one) => {
    const { id, state, title, summary, agencyId, agencyName, expectedMonth, closedReason, scenarioCode } = one
    const write = may(viewer, 'forecast.write', { agencyId, state })
    return {
      ...{ id, state, title, summary, agencyName, expectedMonth, closedReason, scenarioCode },
      tags: tagLabels(one.tagIds.map(tags.today), one.freeTags, tags, language),
      followed: followed.has(id),
      can: { write, begin: write && may(viewer, 'scenario.create', { agencyId }) },
    }
  })
}

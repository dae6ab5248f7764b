import type { FollowedNoun, FollowedRecord } from '#app/domain/following/following.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { followedBy, newsOf, noteSeen } from '#db/stores/following/following.ts'
import { forecastsAmong } from '#db/stores/forecasts/forecasts.ts'
import { storedScenarios } from '#db/stores/scenarios/stored-scenarios.ts'

/** Records that one page shows, and how much of what happened to them is read. */
const FOLLOWED_MAX = 100
const NEWS_MAX = 2000

/**
 * What the viewer follows, with news on top. A forecast whose scenario was published since leads there. Looking makes
 * it seen, so call it once a page.
 */
export async function followedNews({ db, viewer, now }: SignedInCall): Promise<FollowedRecord[]> {
  const { read } = db
  const followed = await followedBy(read, viewer.personId, FOLLOWED_MAX)
  const idsOf = (noun: FollowedNoun) => followed.filter((one) => one.noun === noun).map(({ subjectId }) => subjectId)
  const lastOf = new Map<string, { act: string; at: Date }>()
  for (const noun of ['scenario', 'forecast'] as const) {
    for (const { subjectId, act, at } of await newsOf(read, noun, idsOf(noun), NEWS_MAX)) {
      if (!lastOf.has(subjectId)) lastOf.set(subjectId, { act, at })
    }
  }
  const records = new Map<string, Pick<FollowedRecord, 'title' | 'agencyName' | 'code'>>()
  for (const { id, title, agencyName, code } of await storedScenarios(read, idsOf('scenario'))) {
    records.set(id, { title, agencyName, code })
  }
  for (const { id, title, agencyName, scenarioCode, openedAt } of await forecastsAmong(read, idsOf('forecast'))) {
    records.set(id, { title, agencyName, code: scenarioCode })
    if (openedAt) lastOf.set(id, { act: 'open', at: openedAt })
  }
  await db.write((tx) => noteSeen(tx, viewer.personId, now))
  return followed
    .flatMap(({ noun, subjectId: id, seenAt }): FollowedRecord[] => {
      const record = records.get(id)
      const last = lastOf.get(id) ?? null
      return record ? [{ noun, id, ...record, last, isNew: last !== null && last.at > seenAt }] : []
    })
    .sort((a, b) => Number(b.isNew) - Number(a.isNew))
}

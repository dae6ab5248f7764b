import { hashPassword } from '#app/services/account/password.server.ts'
import type { Db } from '#db/handle.ts'
import * as tables from '#db/schema.ts'
import { announce } from '#db/stores/outbox.ts'
import { judgedMatches } from './demo/answers/judged.ts'
import { cityAt } from './demo/city.ts'
import { insertAll } from './rows.ts'

/** What every demo person types to sign in. */
export const DEMO_PASSWORD = 'demo-xinghui-2026'

/** Fills a database that has the taxonomy with the demo city as it stands at an instant: always the same one. */
export async function seedDemo(db: Db, now: Date): Promise<void> {
  const city = cityAt(now, await hashPassword(DEMO_PASSWORD))
  await db.write(async (tx) => {
    await insertAll(tx, tables.person, city.people)
    await insertAll(tx, tables.platformRole, city.roles)
    await insertAll(tx, tables.organisation, city.organisations)
    await insertAll(tx, tables.qualification, city.qualifications)
    await insertAll(tx, tables.membership, city.memberships)
    await insertAll(tx, tables.capability, city.capabilities)
    await insertAll(tx, tables.capabilityTag, city.capabilityTags)
    await insertAll(tx, tables.capabilityList, city.capabilityLists)
    await insertAll(tx, tables.capabilityOnList, city.capabilitiesOnLists)
    await insertAll(tx, tables.scenarioList, city.lists)
    await insertAll(tx, tables.scenario, city.scenarios)
    await insertAll(tx, tables.scenarioTag, city.scenarioTags)
    await insertAll(tx, tables.forecast, city.forecasts)
    await insertAll(tx, tables.interest, city.interests)
    await insertAll(tx, tables.proposal, city.proposals)
    await insertAll(tx, tables.submission, city.submissions)
    await insertAll(tx, tables.questionDraft, city.questionDrafts)
    await insertAll(tx, tables.question, city.questions)
    await insertAll(tx, tables.answerDraft, city.answerDrafts)
    await insertAll(tx, tables.publishedAnswer, city.publishedAnswers)
  })
  const { matches, judgements } = await judgedMatches(db, city.matches)
  await db.write(async (tx) => {
    await insertAll(tx, tables.match, matches)
    await insertAll(tx, tables.matchJudgement, judgements)
    // How many projects a company can still take on depends on its pairs.
    for (const companyId of new Set(matches.map((row) => row.companyId))) await announce(tx, 'company', companyId, now)
    await insertAll(tx, tables.event, city.events)
    await insertAll(tx, tables.eventRegistration, city.eventRegistrations)
    await insertAll(tx, tables.eventTalk, city.eventTalks)
    await insertAll(tx, tables.history, city.history)
  })
}

import { DEMO_PASSWORD } from '#app/domain/account/demo-password.ts'
import { hashPassword } from '#app/services/account/password.server.ts'
import type { AttachmentStore } from '#app/services/attachment/store.ts'
import type { Db } from '#db/handle.ts'
import * as tables from '#db/schema.ts'
import { announce } from '#db/stores/outbox.ts'
import { storedScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { AMENDED, amendmentRows } from './demo/amendments.ts'
import { judgedMatches } from './demo/answers/judged.ts'
import { cityAt } from './demo/city.ts'
import { demoId } from './demo/demo-id.ts'
import { fileRows } from './demo/files.ts'
import { seedKeys } from './demo/keys.ts'
import { insertAll } from './rows.ts'

export { DEMO_PASSWORD }

const AMENDED_BEFORE_MS = 14 * 24 * 60 * 60 * 1000

/**
 * Fills a database that has the taxonomy with the demo city as it stands at an instant: always the same one.
 * @param store where the content of its files is put; without one it has none
 */
export async function seedDemo(db: Db, now: Date, store?: AttachmentStore): Promise<void> {
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
    await insertAll(tx, tables.answerCorrection, city.answerCorrections)
  })
  await seedAmendments(db, city, now)
  if (store) await seedFiles(db, city, store)
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
  await seedKeys(db, city, now)
}

type City = ReturnType<typeof cityAt>

/** One scenario of each agency in the table, of those that stay open long enough. */
async function seedAmendments(db: Db, city: City, now: Date): Promise<void> {
  const late = city.scenarios
    .filter(({ state, closesAt, openedAt }) => {
      const long = closesAt && closesAt.getTime() - now.getTime() > AMENDED_BEFORE_MS
      return state === 'open' && long && openedAt && openedAt < now
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (const plan of AMENDED) {
    const chosen = late.find(({ agencyId }) => agencyId === demoId('organisation', plan.agency))
    const scenario = chosen && (await storedScenario(db.read, chosen.id))
    if (!scenario) continue
    const { amendments, versions, history } = amendmentRows(scenario, plan, now)
    await db.write(async (tx) => {
      await insertAll(tx, tables.amendment, amendments)
      await insertAll(tx, tables.scenarioVersion, versions)
      await insertAll(tx, tables.history, history)
    })
  }
}

async function seedFiles(db: Db, city: City, store: AttachmentStore): Promise<void> {
  const { questions, publishedAnswers: answers } = city
  const rows = await fileRows(store, { questions, answers, personId: demoId('person', 'ye.tingzhou') })
  await db.write((tx) => insertAll(tx, tables.attachment, rows))
}

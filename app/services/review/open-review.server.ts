import type { ScenarioDocument } from '#app/domain/catalogue/scenario-document.ts'
import type { FieldComments } from '#app/domain/form.ts'
import { may } from '#app/domain/permission.ts'
import { mostAlike } from '#app/domain/review/likeness.ts'
import { type ScenarioState, stateAt } from '#app/domain/scenario/lifecycle.ts'
import { alikePublished } from '#app/services/alike/alike-scenarios.server.ts'
import { publicEarlier } from '#app/services/alike/lineage.server.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { historyOf } from '#db/stores/history.ts'
import { unpublishedTitles } from '#db/stores/review/unpublished-titles.ts'
import type { WholeScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { isOwnWork, scenarioWithCurators } from './scenario-with-curators.server.ts'

/** At most so many scenarios of a similar title are shown. */
const ALIKE_MAX = 5

/** A scenario of a similar title. `code` is null while it is not published. */
export interface AlikeScenario {
  id: string
  code: string | null
  title: string
  agencyName: string
  state: ScenarioState
  /** 0–1, see `titleLikeness`. */
  likeness: number
}

/**
 * Everything a curator needs to judge a scenario.
 * @throws {Refusal} not_found for drafts and for everybody but curators
 */
export async function openReview(call: SignedInCall, id: string) {
  const { db, viewer, now } = call
  const scenario = await scenarioWithCurators(db.read, viewer, id)
  const history = await historyOf(db.read, 'scenario', id)
  const document = documentOf(scenario, now)
  const judge = !isOwnWork(viewer, scenario) && may(viewer, 'scenario.review', document)
  const said = await alikePublished(call, scenario)
  const late = scenario.closesAt !== null && scenario.closesAt <= now
  return {
    id,
    version: scenario.version,
    document,
    asked: scenario.comments ?? commentsOf(history.findLast(({ act }) => act === 'return')?.detail),
    ownWork: isOwnWork(viewer, scenario),
    late,
    can: { approve: judge && document.state === 'inReview' && !late, return: judge },
    alike: (await alikeTo(call, scenario)).filter((one) => !said.some((other) => other.id === one.id)),
    said,
    continues: await publicEarlier(db.read, scenario.continuesId),
    history,
  }
}

/** What was asked for when a scenario went back, as its history keeps it. */
function commentsOf(detail: Record<string, unknown> | null | undefined): FieldComments {
  return (detail?.comments as FieldComments | undefined) ?? {}
}

function documentOf(scenario: WholeScenario, now: Date): ScenarioDocument {
  const { contactName, contactPhone, tags, freeTags, code, title, agencyName, district, stage } = scenario
  const { summary, requirement, openings, targets, criteria, modes, budget, durationMonths } = scenario
  const { consortiumAllowed, note, submittedAt, openedAt, closesAt, closedReason } = scenario
  return {
    ...{ code, title, agencyName, district, stage, summary, requirement, openings, targets, criteria, modes, budget },
    ...{ durationMonths, consortiumAllowed, note, submittedAt, openedAt, closesAt, closedReason },
    tags: [...tags, ...freeTags.map((name) => ({ id: '', name, required: false }))],
    state: stateAt(scenario, now),
    list: null,
    contact: { name: contactName, phone: contactPhone },
  }
}

async function alikeTo({ db, now }: SignedInCall, { id, title }: WholeScenario): Promise<AlikeScenario[]> {
  const catalogue = await catalogueOf(db)
  const published = [...catalogue.allScenarios()].map(
    (entry): Omit<AlikeScenario, 'likeness'> => ({
      id: entry.id,
      code: entry.code,
      title: entry.title,
      agencyName: entry.agencyName,
      state: stateAt(entry, now),
    }),
  )
  const waiting = (await unpublishedTitles(db.read)).map((row) => ({ ...row, code: null }))
  return mostAlike(
    title,
    [...published, ...waiting].filter((other) => other.id !== id),
    ALIKE_MAX,
  )
}

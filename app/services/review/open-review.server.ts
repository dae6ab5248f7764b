import type { ScenarioDocument } from '#app/domain/catalogue/scenario-document.ts'
import type { FieldComments } from '#app/domain/form.ts'
import { may } from '#app/domain/permission.ts'
import { hintsFor } from '#app/domain/review/hints.ts'
import { mostAlike } from '#app/domain/review/likeness.ts'
import { differencesBetween } from '#app/domain/scenario/difference.ts'
import { type ScenarioState, stateAt } from '#app/domain/scenario/lifecycle.ts'
import { valuesOf } from '#app/domain/scenario/values-of.ts'
import { alikePublished } from '#app/services/alike/alike-scenarios.server.ts'
import { publicEarlier } from '#app/services/alike/lineage.server.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { historyOf } from '#db/stores/history.ts'
import { verdictsOn } from '#db/stores/review/scenario-reviews.ts'
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
  const ownWork = await isOwnWork(db.read, viewer, id)
  const judge = !ownWork && may(viewer, 'scenario.review', document)
  const verdicts = await verdictsOn(db.read, id)
  const catalogue = await catalogueOf(db)
  const said = await alikePublished(call, scenario)
  const late = scenario.closesAt !== null && scenario.closesAt <= now
  return {
    id,
    version: scenario.version,
    document,
    asked: scenario.comments ?? commentsOf(history.findLast(({ act }) => act === 'return')?.detail),
    ownWork,
    since: document.state === 'inReview' ? sinceLast(verdicts, scenario) : null,
    verdicts: verdicts.map(({ record: _record, ...verdict }) => verdict),
    hints: hintsFor(document, namesOf(catalogue.allCompanies())),
    late,
    can: { approve: judge && document.state === 'inReview' && !late, return: judge },
    alike: (await alikeTo(call, scenario)).filter((one) => !said.some((other) => other.id === one.id)),
    said,
    continues: await publicEarlier(db.read, scenario.continuesId),
    history,
  }
}

function* namesOf(companies: Iterable<{ name: string }>) {
  for (const { name } of companies) yield name
}

/** What changed since it was judged last; null for one that was never judged. */
function sinceLast(verdicts: Awaited<ReturnType<typeof verdictsOn>>, scenario: WholeScenario) {
  const [last] = verdicts
  return last ? { at: last.reviewedAt, differences: differencesBetween(last.record, valuesOf(scenario)) } : null
}

/** What was asked for when a scenario went back, as its history keeps it. */
function commentsOf(detail: Record<string, unknown> | null | undefined): FieldComments {
  return (detail?.comments as FieldComments | undefined) ?? {}
}

function documentOf(scenario: WholeScenario, now: Date): ScenarioDocument {
  const { contactName, contactPhone, tags, freeTags, code, title, agencyName, district, stage } = scenario
  const { summary, requirement, openings, targets, criteria, modes, budget, durationMonths } = scenario
  const { eligibility, bidderQuestions, contactVisibility } = scenario
  const { consortiumAllowed, note, submittedAt, openedAt, closesAt, closedReason } = scenario
  return {
    ...{ code, title, agencyName, district, stage, summary, requirement, openings, targets, criteria, modes, budget },
    ...{ eligibility, bidderQuestions, contactVisibility },
    jointAgencies: scenario.jointAgencies.map(({ name }) => name),
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

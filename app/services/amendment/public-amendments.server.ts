import { shownDifferences } from '#app/domain/amendment/rules.ts'
import { type AmendmentNote, type TimelineEvent, timelineOf } from '#app/domain/amendment/timeline.ts'
import { mayReadContact } from '#app/domain/catalogue/scenario-document.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { differencesBetween } from '#app/domain/scenario/difference.ts'
import { type ScenarioState, stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { Call } from '#app/services/call.ts'
import { type PublishedAmendment, publishedAmendment, publishedAmendments } from '#db/stores/amendments/amendments.ts'
import { answeredDays, firstReadAt, movesOfScenario } from '#db/stores/amendments/timeline-facts.ts'
import { valuesOfVersion, versionsOf } from '#db/stores/amendments/versions.ts'
import { publishedScenario, type StoredScenarioPage } from '#db/stores/catalogue/scenario-page.ts'
import { correctionsAt } from '#db/stores/questions/published.ts'
import { openingOf } from '#db/stores/sealing/openings.ts'

/** The public life of a published scenario, and its amendments without what they changed. */
export async function scenarioTimeline(
  { db, now }: Pick<Call, 'db' | 'now'>,
  scenario: { id: string; state: ScenarioState; openedAt: Date | null; closesAt: Date | null },
): Promise<{ events: TimelineEvent[]; amendments: AmendmentNote[] }> {
  const { id, openedAt, closesAt } = scenario
  const amendments = (await publishedAmendments(db.read, id)).flatMap((one) => noteOf(one) ?? [])
  if (!openedAt) return { events: [], amendments }
  const moves = (await movesOfScenario(db.read, id)).map((move) => ({ ...move, to: move.to as ScenarioState }))
  const facts = {
    ...{ openedAt, closesAt, state: stateAt(scenario, now), amendments, moves },
    answers: await answeredDays(db.read, id),
    corrections: await correctionsAt(db.read, id),
    readAt: await firstReadAt(db.read, id),
    unsealedAt: (await openingOf(db.read, id))?.openedAt ?? null,
  }
  return { events: timelineOf(facts, now), amendments }
}

/**
 * One published amendment of a scenario, for this viewer.
 * @throws {Refusal} not_found
 */
export async function publicAmendment(call: Call, code: string, number: number) {
  const scenario = await knownScenario(call, code)
  const found = await publishedAmendment(call.db.read, scenario.id, number)
  const note = found && noteOf(found)
  if (!found || !note) throw new Refusal('not_found', `${code} ${number}`)
  return {
    scenario: headOf(scenario),
    amendment: { ...note, reason: found.reason, onBehalf: found.onBehalf },
    differences: shownDifferences(found.difference ?? [], showsContact(call, scenario)),
  }
}

/**
 * Two versions of a scenario side by side, for this viewer; without a choice the first and the newest. Of a scenario
 * that was never amended there is one version, and nothing differs.
 * @throws {Refusal} not_found
 */
export async function comparedVersions(call: Call, code: string, asked: { from: number | null; to: number | null }) {
  const { read } = call.db
  const scenario = await knownScenario(call, code)
  const kept = await versionsOf(read, scenario.id)
  const versions = kept.length > 0 ? kept : [{ number: 1, at: scenario.openedAt ?? call.now }]
  const newest = versions.length
  const known = (number: number | null) => versions.some((one) => one.number === number)
  const from = known(asked.from) ? Number(asked.from) : 1
  const to = known(asked.to) ? Number(asked.to) : newest
  const [before, after] = [await valuesOfVersion(read, scenario.id, from), await valuesOfVersion(read, scenario.id, to)]
  const differences = before && after ? differencesBetween(before, after) : []
  return {
    scenario: headOf(scenario),
    versions,
    from,
    to,
    differences: shownDifferences(differences, showsContact(call, scenario)),
  }
}

async function knownScenario({ db }: Call, code: string): Promise<StoredScenarioPage> {
  const scenario = await publishedScenario(db.read, code.toUpperCase())
  if (!scenario) throw new Refusal('not_found', code)
  return scenario
}

function headOf({ code, title, agencyName }: StoredScenarioPage) {
  return { code: code ?? '', title, agencyName }
}

/** A contact that was open to everybody need not have been so in every version: visitors are shown no changes of it. */
function showsContact({ viewer }: Call, { agencyId, jointAgencies, contactVisibility }: StoredScenarioPage): boolean {
  const agencyIds = [agencyId, ...jointAgencies.map(({ id }) => id)]
  const visibility = contactVisibility === 'public' ? 'companies' : contactVisibility
  return mayReadContact(viewer, { agencyIds, contactVisibility: visibility })
}

function noteOf(one: PublishedAmendment): AmendmentNote | null {
  const { number, kind, material, publishedAt, deadlineBefore, deadlineAfter } = one
  if (number === null || publishedAt === null) return null
  return { number, kind, material: material === true, publishedAt, deadlineBefore, deadlineAfter }
}

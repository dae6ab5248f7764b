import { eq, inArray } from 'drizzle-orm'
import type { AuditNoun, AuditSubject } from '../../app/domain/account/audit-filter.ts'
import { isPublished } from '../../app/domain/scenario/lifecycle.ts'
import type { Reader } from '../handle.ts'
import {
  amendment,
  capability,
  capabilityList,
  claim,
  event,
  forecast,
  interest,
  match,
  organisation,
  person,
  proposal,
  question,
  scenario,
  scenarioList,
  tag,
} from '../schema.ts'

type Found = AuditSubject & { id: string }
type Find = (reader: Reader, ids: string[]) => Promise<Found[]>

/** Records whose name is their own: nothing public to look up. */
const named =
  (of: typeof person | typeof organisation | typeof tag): Find =>
  async (reader, ids) => {
    const rows = await reader.select({ id: of.id, name: of.name }).from(of).where(inArray(of.id, ids)).limit(ids.length)
    return rows.map((row) => ({ ...row, key: row.id }))
  }

/** Lists, which have an address of their own once they are published. */
const listed =
  (of: typeof scenarioList | typeof capabilityList): Find =>
  async (reader, ids) => {
    const { id, title, code, state } = of
    const rows = await reader.select({ id, title, code, state }).from(of).where(inArray(id, ids)).limit(ids.length)
    return rows.map((row) => ({ id: row.id, name: row.title, key: row.state === 'published' ? row.code : null }))
  }

/** Records about a scenario, which are told by its title. */
const aboutScenario =
  (of: typeof amendment | typeof proposal | typeof interest | typeof match | typeof question): Find =>
  async (reader, ids) => {
    const rows = await reader
      .select({ id: of.id, scenario })
      .from(of)
      .innerJoin(scenario, eq(scenario.id, of.scenarioId))
      .where(inArray(of.id, ids))
      .limit(ids.length)
    return rows.map((row) => ({ ...ofScenario(row.scenario), id: row.id }))
  }

function ofScenario(row: typeof scenario.$inferSelect): Found {
  return { id: row.id, name: row.title, key: isPublished(row) ? row.code : null }
}

/** How the records of each noun are looked up by their ids, in one query; those without are told by their id. */
const FINDS: Partial<Record<AuditNoun, Find>> = {
  person: named(person),
  organisation: named(organisation),
  taxonomy: named(tag),
  scenarioList: listed(scenarioList),
  capabilityList: listed(capabilityList),
  amendment: aboutScenario(amendment),
  proposal: aboutScenario(proposal),
  interest: aboutScenario(interest),
  match: aboutScenario(match),
  question: aboutScenario(question),
  scenario: async (reader, ids) =>
    (await reader.select().from(scenario).where(inArray(scenario.id, ids)).limit(ids.length)).map(ofScenario),
  capability: async (reader, ids) => {
    const { id, title, companyId, state } = capability
    const rows = await reader
      .select({ id, title, companyId, state, company: organisation.state })
      .from(capability)
      .innerJoin(organisation, eq(organisation.id, companyId))
      .where(inArray(id, ids))
      .limit(ids.length)
    return rows.map((row) => {
      const isPublic = row.state === 'published' && row.company !== 'refused'
      return { id: row.id, name: row.title, key: isPublic ? `${row.companyId}#${row.id}` : null }
    })
  },
  claim: async (reader, ids) =>
    reader
      .select({ id: claim.id, name: organisation.name, key: claim.companyId })
      .from(claim)
      .innerJoin(organisation, eq(organisation.id, claim.companyId))
      .where(inArray(claim.id, ids))
      .limit(ids.length),
  event: async (reader, ids) => {
    const { id, title, code, state } = event
    const rows = await reader.select({ id, title, code, state }).from(event).where(inArray(id, ids)).limit(ids.length)
    return rows.map((row) => ({ id: row.id, name: row.title, key: row.state === 'draft' ? null : row.code }))
  },
  forecast: async (reader, ids) => {
    const { id, title } = forecast
    const rows = await reader.select({ id, title }).from(forecast).where(inArray(id, ids)).limit(ids.length)
    return rows.map((row) => ({ id: row.id, name: row.title, key: null }))
  },
}

/** What the records of these deeds are called, by their ids; one query for each noun among them. */
export async function auditSubjects(
  reader: Reader,
  deeds: readonly { noun: AuditNoun; subjectId: string }[],
): Promise<Map<string, AuditSubject>> {
  const subjects = new Map<string, AuditSubject>()
  for (const [noun, find] of Object.entries(FINDS)) {
    const ids = [...new Set(deeds.filter((deed) => deed.noun === noun).map(({ subjectId }) => subjectId))]
    if (ids.length === 0) continue
    for (const { id, name, key } of await find(reader, ids)) if (name) subjects.set(id, { name, key })
  }
  return subjects
}

import {
  type ContactOf,
  mayReadContact,
  type Onlooker,
  type ScenarioDocument,
} from '#app/domain/catalogue/scenario-document.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { Membership } from '#app/domain/viewer.ts'
import type { Call } from '#app/services/call.ts'
import { publishedScenario, type StoredScenarioPage, standingOf } from '#db/stores/catalogue/scenario-page.ts'
import type { Catalogue } from './catalogue.server.ts'
import { catalogueOf } from './catalogue-of.server.ts'
import { tagLabel } from './rows.server.ts'
import type { TagBook } from './tag-book.server.ts'

/**
 * The page of a published scenario for this viewer.
 * @throws {Refusal} not_found when nothing of this code was ever published
 */
export async function scenarioPage(call: Call, code: string, language: 'zh' | 'en') {
  const stored = await publishedScenario(call.db.read, code.toUpperCase())
  if (!stored) throw new Refusal('not_found')
  const catalogue = await catalogueOf(call.db)
  const { id, continuesId } = stored
  return { id, continuesId, catalogue, document: documentOf(call, stored, catalogue.tags, language) }
}

function documentOf(
  { viewer, now }: Call,
  stored: StoredScenarioPage,
  tags: TagBook,
  language: 'zh' | 'en',
): ScenarioDocument {
  const { budgetKind, budgetMinYuan, budgetMaxYuan, contactName, contactPhone, listCode, listTitle } = stored
  const entered = stored.tags.map(({ tagId, required }) => ({
    ...tagLabel(tags.today(tagId), tags, language),
    required,
  }))
  return {
    ...pick(stored),
    tags: [...entered, ...stored.freeTags.map((name) => ({ id: '', name, required: false }))],
    budget: { kind: budgetKind, minYuan: budgetMinYuan, maxYuan: budgetMaxYuan },
    state: stateAt(stored, now),
    list: listCode && listTitle ? { code: listCode, title: listTitle, position: stored.listPosition } : null,
    jointAgencies: stored.jointAgencies.map(({ name }) => name),
    contact: mayReadContact(viewer, contactOf(stored)) ? { name: contactName, phone: contactPhone } : null,
  }
}

function contactOf({ agencyId, jointAgencies, contactVisibility }: StoredScenarioPage): ContactOf {
  return { agencyIds: [agencyId, ...jointAgencies.map(({ id }) => id)], contactVisibility }
}

/** What the page shows as it is stored; named one by one, so that a new column is not public by accident. */
function pick(stored: StoredScenarioPage) {
  const { code, title, agencyName, district, stage, summary, requirement, openings, targets, criteria, modes } = stored
  const { eligibility, bidderQuestions, contactVisibility } = stored
  const { durationMonths, consortiumAllowed, note, submittedAt, openedAt, closesAt, closedReason } = stored
  return {
    code,
    title,
    agencyName,
    district,
    stage,
    summary,
    requirement,
    openings,
    targets,
    criteria,
    eligibility,
    bidderQuestions,
    contactVisibility,
    modes,
    durationMonths,
    consortiumAllowed,
    note,
    submittedAt,
    openedAt,
    closesAt,
    closedReason,
  }
}

/** Who is looking at a scenario: what their company has done about it, and how well it fits. */
export async function onlookerOf(
  { db, viewer }: Call,
  membership: Membership | undefined,
  scenarioId: string,
  catalogue: Catalogue,
): Promise<Onlooker> {
  if (!viewer) return { kind: 'visitor' }
  if (!membership) return { kind: 'other' }
  const { organisationId: companyId, organisationName: companyName, state } = membership
  const { interest, proposal } = await standingOf(db.read, scenarioId, companyId)
  return {
    kind: 'company',
    companyId,
    companyName,
    verified: state === 'verified',
    mayWrite: may(viewer, 'capability.write', { companyId }),
    score: catalogue.pair(scenarioId, companyId)?.explanation.score ?? null,
    interest,
    proposal,
  }
}

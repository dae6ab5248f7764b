import { missingFacts } from '#app/domain/company/completeness.ts'
import { endingSoon } from '#app/domain/company/qualification.ts'
import { may } from '#app/domain/permission.ts'
import { dueAgainAt, isDueAgain } from '#app/domain/verification/freshness.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { publishedFactsOf } from '#db/stores/capabilities/own-capabilities.ts'
import { waitingClaimsOf } from '#db/stores/claims/claims.ts'
import type { StoredCompany } from '#db/stores/companies/profile.ts'
import { matchesWaitingFor } from '#db/stores/matches/waiting.ts'
import { lastAnswerTo } from '#db/stores/organisations/organisations.ts'
import { decisionsFor, proposalsOf } from '#db/stores/proposals/own-proposals.ts'
import { settingOf } from '#db/stores/settings.ts'
import { dueAtSide } from '../match/due-rows.server.ts'
import { fittingScenarios } from './fitting-scenarios.server.ts'
import { ownCompany } from './save-profile.server.ts'

/** Rows of each kind that the desk shows. */
const SHOWN = 5
/** Scenarios shown as the nearest when none fits. */
const NEAREST = 3
const DRAFTS_SHOWN = 20

/**
 * Everything that needs somebody at a company's desk.
 * @throws {Refusal} not_found for another company
 */
export async function companyDesk(call: SignedInCall, companyId: string, locale: 'zh' | 'en') {
  const { db, viewer, now } = call
  const company = await ownCompany(db.read, viewer, companyId)
  const published = await publishedFactsOf(db.read, companyId)
  const { fits, ...counts } = await fittingScenarios(call, { companyId, locale, limit: SHOWN })
  const drafts = await proposalsOf(db.read, companyId, { states: ['draft', 'withdrawn'], limit: DRAFTS_SHOWN })
  const sent = await proposalsOf(db.read, companyId, { states: ['submitted'], limit: DRAFTS_SHOWN })
  const introductions = await matchesWaitingFor(db.read, companyId, SHOWN)
  return {
    fitting: { ...counts, fits: fits.slice(0, counts.fitting || NEAREST) },
    drafts: drafts
      .filter(({ state, scenario }) => state === 'draft' && scenario.closesAt !== null && scenario.closesAt > now)
      .sort((a, b) => Number(a.scenario.closesAt) - Number(b.scenario.closesAt)),
    sent: sent.filter(({ scenario }) => scenario.closesAt !== null && scenario.closesAt > now),
    due: await dueAtSide(call, 'company', companyId, SHOWN),
    introductions: introductions.filter(({ side }) => side === 'company'),
    decisions: await decisionsFor(db.read, companyId, SHOWN),
    hasCapability: published.capabilities > 0,
    verification: await verificationOf(call, company),
    claims: await waitingClaimsOf(db.read, viewer.personId, SHOWN),
    qualifications: endingSoon(company.qualifications, now, await settingOf(db.read, 'company.qualificationDays')),
    missing: missingFacts(company, published),
  }
}

/**
 * Where a company's verification stands: since when it is due again, when it was asked for, and what was answered since
 * it was last given. `manages`: the viewer may see to it.
 */
async function verificationOf({ db, viewer, now }: SignedInCall, company: StoredCompany) {
  const { id: organisationId, state, verifiedAt, reverifyAskedAt: askedAt } = company
  const months = await settingOf(db.read, 'company.reverifyMonths')
  const due = state === 'verified' && verifiedAt && !askedAt && isDueAgain(verifiedAt, months, now)
  const last = state === 'verified' && !askedAt ? await lastAnswerTo(db.read, organisationId) : null
  return {
    organisationId,
    since: due ? dueAgainAt(verifiedAt, months) : null,
    askedAt: state === 'verified' ? askedAt : null,
    answer: last && verifiedAt && last.at > verifiedAt ? last : null,
    manages: may(viewer, 'member.invite', { companyId: organisationId }),
  }
}

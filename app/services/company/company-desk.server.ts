import { missingFacts } from '#app/domain/company/completeness.ts'
import { endingSoon } from '#app/domain/company/qualification.ts'
import { dueAgainAt, isDueAgain } from '#app/domain/verification/freshness.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Reader } from '#db/handle.ts'
import { publishedFactsOf } from '#db/stores/capabilities/own-capabilities.ts'
import type { StoredCompany } from '#db/stores/companies/profile.ts'
import { matchesWaitingFor } from '#db/stores/matches/waiting.ts'
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
    verification: await verificationOf(db.read, company, now),
    qualifications: endingSoon(company.qualifications, now, await settingOf(db.read, 'company.qualificationDays')),
    missing: missingFacts(company, published),
  }
}

/** Since when a company's verification is due again; null while it is fresh, or asked for already. */
async function verificationOf(reader: Reader, company: StoredCompany, now: Date) {
  const { id: organisationId, state, verifiedAt, reverifyAskedAt } = company
  const months = await settingOf(reader, 'company.reverifyMonths')
  const due = state === 'verified' && verifiedAt && !reverifyAskedAt && isDueAgain(verifiedAt, months, now)
  return { organisationId, since: due ? dueAgainAt(verifiedAt, months) : null }
}

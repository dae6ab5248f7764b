import { dayAt } from '#app/domain/calendar-day.ts'
import { hasRunOut, linesOfQualifications, type Qualification } from '#app/domain/company/qualification.ts'
import type { FormValues } from '#app/domain/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { replaceQualifications } from '#db/stores/companies/qualifications.ts'
import { remember } from '#db/stores/history.ts'
import { saveOrganisation } from '#db/stores/organisations/organisations.ts'
import { announce } from '#db/stores/outbox.ts'
import { demand } from '../scenario/demand.ts'
import { ownCompany } from './save-profile.server.ts'

/** What became of a save; in a conflict nothing was saved, and `stored` is what somebody else saved meanwhile. */
export type SavedQualifications =
  | { kind: 'saved' }
  | { kind: 'conflict'; version: number; stored: FormValues; savedAt: Date }

/**
 * Saves the qualifications of a company as a whole. Those that have run out stay on record and do not count.
 * @throws {Refusal} not_found for another company; forbidden for a viewer of the company
 */
export async function saveQualifications(
  { db, viewer, now }: SignedInCall,
  companyId: string,
  { held, version }: { held: Qualification[]; version: number },
): Promise<SavedQualifications> {
  return db.write(async (tx): Promise<SavedQualifications> => {
    const company = await ownCompany(tx, viewer, companyId)
    demand(viewer, 'company.write', { companyId })
    if (company.version !== version) {
      const stored = { rows: linesOfQualifications(company.qualifications) }
      return { kind: 'conflict', version: company.version, stored, savedAt: company.updatedAt }
    }
    if (!(await saveOrganisation(tx, company, {}, now))) throw new Refusal('changed_meanwhile', companyId)
    const today = dayAt(now)
    await replaceQualifications(tx, companyId, held, { now, runOut: (one) => hasRunOut(one, today) })
    await remember(tx, {
      noun: 'organisation',
      subjectId: companyId,
      act: 'qualificationsChanged',
      personId: viewer.personId,
      at: now,
      detail: { names: held.map(({ name }) => name) },
    })
    await announce(tx, 'company', companyId, now)
    return { kind: 'saved' }
  })
}

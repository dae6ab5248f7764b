import { type CompanyProfile, valuesOfProfile } from '#app/domain/company/profile.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Reader } from '#db/handle.ts'
import { companyProfile, type StoredCompany } from '#db/stores/companies/profile.ts'
import { remember } from '#db/stores/history.ts'
import { saveOrganisation, takenBy } from '#db/stores/organisations/organisations.ts'
import { announce } from '#db/stores/outbox.ts'
import { demand } from '../scenario/demand.ts'

/** What became of a save; in a conflict nothing was saved, and `stored` is what somebody else saved meanwhile. */
export type SavedProfile =
  | { kind: 'saved' }
  | { kind: 'wrong'; errors: FieldErrors }
  | { kind: 'conflict'; version: number; stored: FormValues; savedAt: Date }

/**
 * Saves what a company says of itself. A verified company keeps the name that was verified, whatever is given.
 * @throws {Refusal} not_found for another company; forbidden for a viewer of the company
 */
export async function saveProfile(
  { db, viewer, now }: SignedInCall,
  companyId: string,
  { profile, version }: { profile: CompanyProfile; version: number },
): Promise<SavedProfile> {
  return db.write(async (tx): Promise<SavedProfile> => {
    const company = await ownCompany(tx, viewer, companyId)
    demand(viewer, 'company.write', { companyId })
    if (company.version !== version) {
      return {
        kind: 'conflict',
        version: company.version,
        stored: valuesOfProfile(company),
        savedAt: company.updatedAt,
      }
    }
    const columns = { ...profile, name: hasFixedName(company) ? company.name : profile.name }
    const taken = await takenBy(tx, { id: companyId, kind: 'company', name: columns.name, creditCode: null })
    if (taken) return { kind: 'wrong', errors: { name: ['organisationTaken'] } }
    if (!(await saveOrganisation(tx, company, columns, now))) throw new Refusal('changed_meanwhile', companyId)
    await remember(tx, {
      noun: 'organisation',
      subjectId: companyId,
      act: 'profileChanged',
      personId: viewer.personId,
      at: now,
    })
    await announce(tx, 'company', companyId, now)
    return { kind: 'saved' }
  })
}

/**
 * A company that the viewer belongs to.
 * @throws {Refusal} not_found for every other one
 */
export async function ownCompany(reader: Reader, viewer: Viewer, companyId: string): Promise<StoredCompany> {
  const found = await companyProfile(reader, companyId)
  if (!found || !may(viewer, 'companyDesk.use', { companyId })) throw new Refusal('not_found', companyId)
  return found
}

/** Whether a company can no longer change its name: it was verified under it. */
export function hasFixedName({ verifiedAt }: { verifiedAt: Date | null }): boolean {
  return verifiedAt !== null
}

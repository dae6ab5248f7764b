import type { CompanyChange } from '#app/domain/standing/company-change.ts'
import type { Profile } from '#app/matching/model.ts'

/** A company's profile as it would be after a change. */
export function changedOffer(offer: Profile, change: CompanyChange): Profile {
  switch (change.kind) {
    case 'tags':
      return { ...offer, tags: [...offer.tags, ...change.tags] }
    case 'maturity':
      return { ...offer, maturity: change.to }
    case 'wish':
      return { ...offer, wishes: [...(offer.wishes ?? []), change.to] }
    case 'cases':
      return { ...offer, cases: change.to }
    case 'capacity':
      return { ...offer, capacity: change.to }
    case 'district':
      return { ...offer, district: change.to }
  }
}

import type { CompanyProfile } from './profile.ts'

/** What makes a company's profile complete, in the order in which it helps to be found. */
export const PROFILE_FACTS = [
  'capability',
  'intro',
  'wishes',
  'cases',
  'district',
  'qualifications',
  'foundedYear',
  'staff',
  'parallelProjects',
] as const
export type ProfileFact = (typeof PROFILE_FACTS)[number]

/** What of a company is published, as far as completeness asks. */
export interface PublishedFacts {
  capabilities: number
  withCases: number
  withWishes: number
}

/** The facts that a profile still lacks, in their order; each counts the same. */
export function missingFacts(
  profile: CompanyProfile & { qualifications: readonly unknown[] },
  published: PublishedFacts,
): ProfileFact[] {
  const given: Record<ProfileFact, boolean> = {
    capability: published.capabilities > 0,
    intro: profile.intro !== '',
    wishes: published.withWishes > 0,
    cases: published.withCases > 0,
    district: profile.district !== null,
    qualifications: profile.qualifications.length > 0,
    foundedYear: profile.foundedYear !== null,
    staff: profile.staff !== null,
    parallelProjects: profile.parallelProjects !== null,
  }
  return PROFILE_FACTS.filter((fact) => !given[fact])
}

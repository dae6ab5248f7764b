import { and, asc, eq, gt, inArray, ne } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { capability, capabilityTag, organisation, qualification } from '../../schema.ts'
import { heldFrom } from '../companies/qualifications.ts'
import { runningMatchesOf } from '../matches/running.ts'

const PAGE = 200

/** Companies that are not refused, with what they have published and what runs, in pages, by id after `after`. */
export async function companiesAfter(reader: Reader, after: string) {
  return withCapabilities(reader, await select(reader, gt(organisation.id, after)))
}
export const COMPANIES_PAGE = PAGE

/** Those of these organisations that are companies and not refused; at most 200 ids at a time. */
export async function companiesAmong(reader: Reader, ids: string[]) {
  return withCapabilities(reader, await select(reader, inArray(organisation.id, ids.slice(0, PAGE))))
}

export type PublishedCompany = Awaited<ReturnType<typeof companiesAmong>>[number]

async function select(reader: Reader, which: ReturnType<typeof eq>) {
  return reader
    .select({
      id: organisation.id,
      name: organisation.name,
      district: organisation.district,
      intro: organisation.intro,
      foundedYear: organisation.foundedYear,
      staff: organisation.staff,
      parallelProjects: organisation.parallelProjects,
      verifiedAt: organisation.verifiedAt,
      state: organisation.state,
    })
    .from(organisation)
    .where(and(which, eq(organisation.kind, 'company'), ne(organisation.state, 'refused')))
    .orderBy(asc(organisation.id))
    .limit(PAGE)
}

async function withCapabilities(reader: Reader, companies: Awaited<ReturnType<typeof select>>) {
  const ids = companies.map(({ id }) => id)
  if (ids.length === 0) return []
  const qualifications = await reader
    .select()
    .from(qualification)
    .where(inArray(qualification.organisationId, ids))
    .orderBy(asc(qualification.organisationId), asc(qualification.name))
  const running = await runningMatchesOf(reader, ids)
  const offers = await publishedCapabilities(reader, ids)
  return companies.map((company) => ({
    ...company,
    running: running.get(company.id) ?? 0,
    qualifications: qualifications.filter((q) => q.organisationId === company.id).map(heldFrom),
    capabilities: offers.filter((offer) => offer.companyId === company.id),
  }))
}

async function publishedCapabilities(reader: Reader, companyIds: string[]) {
  const rows = await reader
    .select({
      id: capability.id,
      companyId: capability.companyId,
      title: capability.title,
      text: capability.text,
      maturity: capability.maturity,
      cases: capability.cases,
      rights: capability.rights,
      wishes: capability.wishes,
      freeTags: capability.freeTags,
      publishedAt: capability.publishedAt,
    })
    .from(capability)
    .where(and(inArray(capability.companyId, companyIds), eq(capability.state, 'published')))
    .orderBy(asc(capability.companyId), asc(capability.id))
  const tags = await reader
    .select({ capabilityId: capabilityTag.capabilityId, tagId: capabilityTag.tagId })
    .from(capabilityTag)
    .innerJoin(capability, eq(capability.id, capabilityTag.capabilityId))
    .where(and(inArray(capability.companyId, companyIds), eq(capability.state, 'published')))
    .orderBy(asc(capabilityTag.capabilityId), asc(capabilityTag.position), asc(capabilityTag.tagId))
  const of = new Map<string, string[]>()
  for (const { capabilityId, tagId } of tags) of.set(capabilityId, [...(of.get(capabilityId) ?? []), tagId])
  return rows.map((row) => ({ ...row, tagIds: of.get(row.id) ?? [] }))
}

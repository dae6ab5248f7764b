import type { membership, organisation, person, platformRole, qualification } from '#db/schema.ts'
import { atDay } from '../days.ts'
import { demoId } from '../demo-id.ts'
import type { Random } from '../random.ts'
import { SOURCE_COMPANIES, type SourceCompany } from '../source.ts'
import { DEMO_AGENCIES } from './agencies.ts'
import { AWAITING_AGENCY, AWAITING_COMPANY, CAST } from './cast.ts'
import { CONTACT_GIVEN_NAMES, CONTACT_SURNAMES } from './contact-names.ts'
import { demoCreditCode } from './credit-code.ts'

type OrganisationRow = typeof organisation.$inferInsert

export interface PeopleRows {
  people: (typeof person.$inferInsert)[]
  roles: (typeof platformRole.$inferInsert)[]
  organisations: OrganisationRow[]
  qualifications: (typeof qualification.$inferInsert)[]
  memberships: (typeof membership.$inferInsert)[]
}

const MINUTE_MS = 60_000
const PROJECTS_BY_STAFF: Record<string, number> = { '<50': 1, '50-200': 3, '200-1000': 6, '>1000': 12 }

/** The cast first, a minute apart in its order, then one contact for every company that has nobody in the cast. */
export function peopleRows(now: Date, passwordHash: string, random: Random): PeopleRows {
  const arrived = atDay(now, -400, 9)
  const rows: PeopleRows = { people: [], roles: [], organisations: [], qualifications: [], memberships: [] }
  const add = (key: string, name: string, at: number) => {
    const createdAt = new Date(arrived.getTime() + at * MINUTE_MS)
    const email = `${key}@demo.xinghui.example`
    rows.people.push({ id: demoId('person', key), email, name, passwordHash, demo: true, disabledAt: null, createdAt })
    return createdAt
  }
  const seat = (key: string, organisationKey: string, role: 'owner' | 'editor' | 'viewer', createdAt: Date) => {
    const ids = { personId: demoId('person', key), organisationId: demoId('organisation', organisationKey) }
    rows.memberships.push({ ...ids, role, createdAt })
  }
  CAST.forEach((member, at) => {
    const createdAt = add(member.key, member.name, at)
    if (member.role) rows.roles.push({ personId: demoId('person', member.key), role: member.role })
    if (member.seat) seat(member.key, member.seat.organisation, member.seat.role, createdAt)
  })
  const names = contactNames(random)
  SOURCE_COMPANIES.filter(({ key }) => !ownerInCast(key)).forEach(({ key }, at) => {
    seat(key, key, 'owner', add(key, names[at] ?? key, CAST.length + at))
  })
  rows.organisations = organisationRows(now, arrived)
  rows.qualifications = SOURCE_COMPANIES.flatMap(({ key, qualifications }) =>
    [...new Set(qualifications)].map((name) => ({ organisationId: demoId('organisation', key), name })),
  )
  return rows
}

/** The key of the person who acts for an organisation: its owner. */
export function ownerOf(organisationKey: string): string {
  return ownerInCast(organisationKey)?.key ?? organisationKey
}

/** The key of the person who writes for an organisation: its editor when it has one. */
export function writerOf(organisationKey: string): string {
  const editor = CAST.find(({ seat }) => seat?.organisation === organisationKey && seat.role === 'editor')
  return editor?.key ?? ownerOf(organisationKey)
}

function ownerInCast(organisationKey: string) {
  return CAST.find(({ seat }) => seat?.organisation === organisationKey && seat.role === 'owner')
}

function contactNames(random: Random): string[] {
  const all = CONTACT_SURNAMES.flatMap((surname) => CONTACT_GIVEN_NAMES.map((given) => surname + given))
  const taken = new Set(CAST.map(({ name }) => name))
  return random.shuffled(all.filter((name) => !taken.has(name)))
}

function organisationRows(now: Date, arrived: Date): OrganisationRow[] {
  const agencies = DEMO_AGENCIES.map((agency) => organisationRow(agency, 'agency', arrived))
  const companies = SOURCE_COMPANIES.map((company, at) => ({
    ...organisationRow(company, 'company', arrived),
    creditCode: demoCreditCode(at + 1),
    foundedYear: company.founded,
    staff: company.staff,
    parallelProjects: parallelProjectsOf(company, at),
  }))
  return [...agencies, ...companies, ...awaiting(now)]
}

/** Two companies of three have said how many projects they can run at once: the larger, the more. */
function parallelProjectsOf({ staff }: SourceCompany, at: number): number | null {
  if (at % 3 === 2) return null
  return (PROJECTS_BY_STAFF[staff] ?? 1) + (at % 2)
}

/** Two newcomers for the curator's queue. */
function awaiting(now: Date): OrganisationRow[] {
  const agency = {
    key: AWAITING_AGENCY,
    name: '富阳区数字乡村工作专班（演示）',
    district: 'fuyang' as const,
    intro: '刚成立的专班，想把村级水站、冷库和文化礼堂的需求一并整理出来。',
  }
  const company = {
    key: AWAITING_COMPANY,
    name: '浅滩声学（演示）',
    district: 'tonglu' as const,
    intro: '五人团队，做水下声音识别，想在江里找一处能常年布放的试验点。',
  }
  return [
    { ...organisationRow(agency, 'agency', atDay(now, -3, 10)), state: 'awaiting', verifiedAt: null },
    {
      ...organisationRow(company, 'company', atDay(now, -1, 15)),
      state: 'awaiting',
      verifiedAt: null,
      creditCode: demoCreditCode(202),
      foundedYear: 2025,
      staff: '<50',
    },
  ]
}

type Named = Pick<SourceCompany, 'key' | 'name' | 'district' | 'intro'>

function organisationRow(given: Named, kind: 'agency' | 'company', createdAt: Date): OrganisationRow {
  const { key, name, district, intro } = given
  return {
    id: demoId('organisation', key),
    kind,
    name,
    state: 'verified',
    district,
    creditCode: null,
    intro,
    foundedYear: null,
    staff: null,
    demo: true,
    verifiedAt: createdAt,
    version: 1,
    createdAt,
    updatedAt: createdAt,
  }
}

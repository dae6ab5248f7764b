import type { Reader } from '#db/handle.ts'
import type { ToldDeed } from '#db/stores/notices/happenings.ts'
import { biddersOf, forecastsOf, watchersOf, writersOf } from '#db/stores/notices/receivers.ts'
import {
  claimTold,
  eventTold,
  isMaterial,
  matchTold,
  organisationTold,
  scenarioTold,
} from '#db/stores/notices/subjects.ts'
import type { Told } from './notify.server.ts'

type News = Omit<Told, 'happening' | 'at'>
type Tell = (reader: Reader, deed: ToldDeed) => Promise<News[]>

/** Of which deeds people are told, by noun and act, and how. */
export const TOLD_DEEDS: Record<string, Tell> = {
  'scenario return': (reader, deed) => toAuthors(reader, deed, 'scenarioReturned'),
  'scenario approve': (reader, deed) => toAuthors(reader, deed, 'scenarioApproved'),
  'scenario open': opened,
  'scenario amend': amended,
  'match introduce': introduced,
  'event registerFor': registered,
  'organisation verify': (reader, deed) => aboutOrganisation(reader, deed, 'verified'),
  'organisation refuse': (reader, deed) => aboutOrganisation(reader, deed, 'notVerified'),
  'organisation askMore': (reader, deed) => aboutOrganisation(reader, deed, 'notVerified'),
  'organisation qualificationExpired': qualificationExpired,
  'claim approveClaim': claimDecided,
  'claim refuseClaim': claimDecided,
}

/** The acts among them, for the query. */
export const TOLD_ACTS = [...new Set(Object.keys(TOLD_DEEDS).map((key) => key.split(' ')[1] ?? ''))]

async function toAuthors(
  reader: Reader,
  { subjectId }: ToldDeed,
  kind: 'scenarioReturned' | 'scenarioApproved',
): Promise<News[]> {
  const scenario = await scenarioTold(reader, subjectId)
  if (!scenario) return []
  const personIds = await writersOf(reader, [scenario.agencyId])
  return [{ kind, personIds, detail: { title: scenario.title }, path: `/agency/scenarios/${subjectId}` }]
}

async function opened(reader: Reader, { subjectId }: ToldDeed): Promise<News[]> {
  const scenario = await scenarioTold(reader, subjectId)
  if (!scenario?.code) return []
  const { title, code, agencyId } = scenario
  const common = { detail: { title, code }, path: `/scenarios/${code}` }
  const authors = await writersOf(reader, [agencyId])
  const waiting = await watchersOf(reader, 'forecast', await forecastsOf(reader, subjectId))
  return [
    { ...common, kind: 'scenarioPublished', personIds: authors },
    { ...common, kind: 'forecastPublished', personIds: waiting.filter((id) => !authors.includes(id)) },
  ]
}

async function amended(reader: Reader, { subjectId, detail }: ToldDeed): Promise<News[]> {
  const scenario = await scenarioTold(reader, subjectId)
  if (!scenario?.code) return []
  const { title, code } = scenario
  const number = Number(detail?.number ?? 0)
  const material = await isMaterial(reader, String(detail?.amendment ?? ''))
  const path = `/scenarios/${code}/amendments/${number}`
  const bidders = await writersOf(reader, await biddersOf(reader, subjectId))
  const watchers = await watchersOf(reader, 'scenario', [subjectId])
  const others = watchers.filter((id) => !bidders.includes(id))
  const common = { kind: 'amended', path } as const
  return [
    { ...common, personIds: bidders, detail: { title, code, number, confirm: material } },
    { ...common, personIds: others, detail: { title, code, number, confirm: false } },
  ]
}

async function introduced(reader: Reader, { subjectId }: ToldDeed): Promise<News[]> {
  const match = await matchTold(reader, subjectId)
  if (!match) return []
  const { title, company, agencyId, companyId } = match
  const personIds = await writersOf(reader, [agencyId, companyId])
  return [{ kind: 'introduced', personIds, detail: { title, company }, path: `/matches/${subjectId}` }]
}

async function registered(reader: Reader, { subjectId, detail }: ToldDeed): Promise<News[]> {
  const event = await eventTold(reader, subjectId)
  const organisationId = detail?.organisationId
  if (!event || typeof organisationId !== 'string') return []
  const personIds = await writersOf(reader, [organisationId])
  const waiting = detail?.state === 'waiting'
  return [{ kind: 'registered', personIds, detail: { title: event.title, waiting }, path: `/events/${event.code}` }]
}

async function aboutOrganisation(
  reader: Reader,
  { subjectId }: ToldDeed,
  kind: 'verified' | 'notVerified',
): Promise<News[]> {
  const organisation = await organisationTold(reader, subjectId)
  if (!organisation) return []
  const personIds = await writersOf(reader, [subjectId])
  return [{ kind, personIds, detail: { name: organisation.name }, path: '/account' }]
}

async function qualificationExpired(reader: Reader, { subjectId, detail }: ToldDeed): Promise<News[]> {
  const personIds = await writersOf(reader, [subjectId])
  const name = String(detail?.name ?? '')
  return [{ kind: 'qualificationExpired', personIds, detail: { name }, path: '/company/qualifications' }]
}

async function claimDecided(reader: Reader, { subjectId, act }: ToldDeed): Promise<News[]> {
  const claim = await claimTold(reader, subjectId)
  if (!claim) return []
  const detail = { company: claim.company, approved: act === 'approveClaim' }
  const path = `/companies/${claim.companyId}`
  return [{ kind: 'claimDecided', personIds: [claim.personId], detail, path }]
}

import { CLOSED_SCENARIO_STATES } from './scenario/lifecycle.ts'
import type { Viewer } from './viewer.ts'

/** In what capacity somebody asks. The six member actors count only for the organisation the resource belongs to. */
export const ACTORS = [
  'visitor',
  'person',
  'agencyOwner',
  'agencyEditor',
  'agencyViewer',
  'companyOwner',
  'companyEditor',
  'companyViewer',
  'curator',
  'evaluator',
  'administrator',
  'auditor',
] as const
export type Actor = (typeof ACTORS)[number]

const EVERYBODY = ACTORS
const SIGNED_IN = ACTORS.filter((a) => a !== 'visitor')
const AGENCY: Actor[] = ['agencyOwner', 'agencyEditor', 'agencyViewer']
const AGENCY_WRITERS: Actor[] = ['agencyOwner', 'agencyEditor']
const COMPANY: Actor[] = ['companyOwner', 'companyEditor', 'companyViewer']
const COMPANY_WRITERS: Actor[] = ['companyOwner', 'companyEditor']
const WRITERS: Actor[] = [...AGENCY_WRITERS, ...COMPANY_WRITERS]
const OWNERS: Actor[] = ['agencyOwner', 'companyOwner']

interface Rule {
  actors: readonly Actor[]
  /** States of the resource in which the action is open; absent: in every state. */
  states?: readonly string[]
  /** The organisation through which the actor acts must be verified. */
  verified?: true
}

/** The one permission table: action × actor × state of the resource. Everything not written here is refused. */
export const PERMISSIONS = {
  'published.read': { actors: EVERYBODY },
  'account.use': { actors: SIGNED_IN },
  'agencyDesk.use': { actors: AGENCY },
  'companyDesk.use': { actors: COMPANY },
  'curatorDesk.use': { actors: ['curator'] },
  'evaluatorDesk.use': { actors: ['evaluator'] },
  'administration.use': { actors: ['administrator'] },
  'audit.read': { actors: ['auditor', 'administrator'] },
  'index.read': { actors: ['auditor', 'administrator'] },
  'judgement.read': { actors: ['curator', 'administrator', 'auditor'] },
  'index.rebuild': { actors: ['administrator'] },

  'member.read': { actors: [...AGENCY, ...COMPANY, 'administrator', 'auditor'] },
  'member.invite': { actors: OWNERS },
  'member.inviteFirst': { actors: ['curator', 'administrator'], states: ['verified'] },
  'organisation.verify': { actors: ['curator', 'administrator'], states: ['awaiting', 'incomplete', 'refused'] },
  'organisation.reverify': { actors: ['curator', 'administrator'], states: ['verified'] },
  'claim.make': { actors: SIGNED_IN, states: ['unstaffed'] },
  'claim.decide': { actors: ['curator', 'administrator'], states: ['waiting'] },
  'claim.read': { actors: ['curator', 'administrator', 'auditor'] },
  'taxonomy.edit': { actors: ['administrator'] },

  'scenario.readUnpublished': { actors: [...AGENCY, 'curator', 'auditor'] },
  'scenario.readAsJoint': { actors: AGENCY, verified: true },
  'scenario.write': { actors: AGENCY_WRITERS, states: ['draft', 'returned'] },
  'scenario.create': { actors: AGENCY_WRITERS },
  'scenario.submit': { actors: AGENCY_WRITERS, states: ['draft', 'returned'], verified: true },
  'scenario.handIn': { actors: ['curator'], states: ['draft', 'returned'] },
  'scenario.recall': { actors: AGENCY_WRITERS, states: ['inReview'] },
  'scenario.review': { actors: ['curator'], states: ['inReview', 'approved'] },
  'scenario.cancel': {
    actors: ['agencyOwner', 'curator'],
    states: ['draft', 'inReview', 'returned', 'approved', 'open', 'closed', 'evaluating', 'noticed'],
  },
  'scenario.restore': { actors: AGENCY_WRITERS, states: ['cancelled'] },
  'amendment.write': { actors: AGENCY_WRITERS, states: ['open'], verified: true },
  'amendment.correct': { actors: AGENCY_WRITERS, states: ['closed', 'evaluating'], verified: true },
  'amendment.writeFor': { actors: ['curator'], states: ['open', 'closed', 'evaluating'] },
  'amendment.review': { actors: ['curator'], states: ['inReview'] },
  'outage.record': { actors: ['curator'] },
  'scenario.import': { actors: [...AGENCY_WRITERS, 'curator'] },
  'capability.import': { actors: [...COMPANY_WRITERS, 'curator'] },

  'forecast.write': { actors: [...AGENCY_WRITERS, 'curator'], states: ['announced'], verified: true },

  'list.compose': { actors: ['curator'], states: ['draft'] },
  'list.readUnpublished': { actors: ['curator', 'auditor'] },

  'capabilityList.compose': { actors: ['curator'], states: ['draft'] },
  'capabilityList.readUnpublished': { actors: ['curator', 'auditor'] },

  'company.write': { actors: COMPANY_WRITERS },
  'capability.write': { actors: COMPANY_WRITERS },
  'capability.readUnpublished': { actors: [...COMPANY, 'curator', 'auditor'] },
  'fit.read': { actors: [...COMPANY, 'curator', 'auditor'] },

  'interest.express': { actors: COMPANY_WRITERS, states: ['open'], verified: true },
  'interest.read': { actors: [...AGENCY, ...COMPANY, 'curator', 'auditor'] },
  'companyPapers.read': { actors: [...COMPANY, 'curator', 'administrator', 'auditor'] },

  'question.ask': { actors: COMPANY_WRITERS, states: ['open'], verified: true },
  'question.readOwn': { actors: COMPANY },
  'question.read': { actors: AGENCY },
  'question.answer': { actors: AGENCY_WRITERS, verified: true },
  'answer.correct': { actors: AGENCY_WRITERS, verified: true },

  'proposal.write': { actors: COMPANY_WRITERS, states: ['open'], verified: true },
  'proposal.readOwn': { actors: COMPANY },
  'proposal.readReceived': { actors: [...AGENCY, 'auditor'], states: CLOSED_SCENARIO_STATES },
  'proposal.decide': { actors: AGENCY_WRITERS, states: ['closed', 'evaluating', 'matched'], verified: true },

  'event.read': { actors: EVERYBODY, states: ['published', 'held', 'cancelled'] },
  'event.readUnpublished': { actors: ['curator', 'auditor'] },
  'event.edit': { actors: ['curator'], states: ['draft', 'published'] },
  'event.hold': { actors: ['curator'], states: ['published'] },
  'event.cancel': { actors: ['curator'], states: ['published'] },
  'event.register': { actors: WRITERS, states: ['published'], verified: true },
  'event.registerFor': { actors: ['curator'], states: ['published'] },
  'event.readRegistration': { actors: [...AGENCY, ...COMPANY, 'curator', 'auditor'] },
  'event.pass': { actors: [...AGENCY, ...COMPANY, 'curator'], states: ['published', 'held'] },
  'event.readEverybody': { actors: ['curator', 'auditor'] },
  'event.plan': { actors: ['curator'], states: ['published'] },
  'event.checkIn': { actors: ['curator'], states: ['published', 'held'] },
  'event.writeMinutes': { actors: ['curator'], states: ['published', 'held'] },

  'match.introduce': { actors: ['curator'] },
  'match.read': { actors: [...AGENCY, ...COMPANY, 'curator', 'auditor'] },
  'match.answer': { actors: WRITERS, states: ['introduced'], verified: true },
  'match.meet': { actors: WRITERS, states: ['introduced', 'talking', 'agreed'], verified: true },
  'match.move': { actors: ['curator'] },
  'match.invite': { actors: AGENCY_WRITERS, states: ['open'], verified: true },
  'site.edit': { actors: ['administrator'] },
  'site.inspect': { actors: ['administrator', 'curator', 'auditor'] },
  'setting.edit': { actors: ['curator', 'administrator'] },
} as const satisfies Record<string, Rule>

export type Action = keyof typeof PERMISSIONS

/** What is acted on: whose it is and in which state. For a scenario or a match both sides may be given. */
export interface Resource {
  agencyId?: string | null
  companyId?: string | null
  state?: string
}

/** Every capacity in which the viewer meets this resource. `verifiedOnly` leaves out unverified organisations. */
function actorsOf(viewer: Viewer, on: Resource, verifiedOnly = false): Actor[] {
  if (!viewer) return ['visitor']
  const actors: Actor[] = ['person', ...viewer.platformRoles]
  for (const { organisationId, kind, role, state } of viewer.memberships) {
    if (verifiedOnly && state !== 'verified') continue
    if (organisationId !== (kind === 'agency' ? on.agencyId : on.companyId)) continue
    actors.push(`${kind}${role === 'owner' ? 'Owner' : role === 'editor' ? 'Editor' : 'Viewer'}`)
  }
  return actors
}

/** Whether the viewer may do this to that. Pure: the answer depends on nothing but the arguments. */
export function may(viewer: Viewer, action: Action, on: Resource = {}): boolean {
  const rule: Rule = PERMISSIONS[action]
  if (rule.states && !(on.state && rule.states.includes(on.state))) return false
  return actorsOf(viewer, on, rule.verified).some((actor) => rule.actors.includes(actor))
}

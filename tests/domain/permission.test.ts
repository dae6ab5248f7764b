import { describe, expect, test } from 'vitest'
import { EVENT_STATES } from '#app/domain/event/lifecycle.ts'
import { FORECAST_STATES } from '#app/domain/forecast/lifecycle.ts'
import { MATCH_STATES } from '#app/domain/match/lifecycle.ts'
import { ACTORS, type Action, type Actor, may, PERMISSIONS, type Resource } from '#app/domain/permission.ts'
import { SCENARIO_STATES } from '#app/domain/scenario/lifecycle.ts'
import { MEMBER_ROLES, ORGANISATION_STATES, type OrganisationState, PLATFORM_ROLES } from '#app/domain/viewer.ts'
import { cellsOf } from '#tests/support/truth-table.ts'
import { memberOf, signedIn } from '#tests/support/viewers.ts'

/**
 * Who may do what: y may, a dot may not. The columns are the visitor, a signed-in person, owner, editor and viewer of
 * the agency (a) and of the company (c) that it is about, and the platform's roles. `in` names the states of the
 * resource in which it is open (* all), `of` asks whether the organisation must be verified.
 */
const TABLE = `
                             visitor person aO aE aV cO cE cV curator evaluator administrator auditor of        in
  published.read             y       y      y  y  y  y  y  y  y       y         y             y       any       *
  account.use                .       y      y  y  y  y  y  y  y       y         y             y       any       *
  agencyDesk.use             .       .      y  y  y  .  .  .  .       .         .             .       any       *
  companyDesk.use            .       .      .  .  .  y  y  y  .       .         .             .       any       *
  curatorDesk.use            .       .      .  .  .  .  .  .  y       .         .             .       any       *
  evaluatorDesk.use          .       .      .  .  .  .  .  .  .       y         .             .       any       *
  administration.use         .       .      .  .  .  .  .  .  .       .         y             .       any       *
  audit.read                 .       .      .  .  .  .  .  .  .       .         y             y       any       *
  index.read                 .       .      .  .  .  .  .  .  .       .         y             y       any       *
  judgement.read             .       .      .  .  .  .  .  .  y       .         y             y       any       *
  index.rebuild              .       .      .  .  .  .  .  .  .       .         y             .       any       *
  member.read                .       .      y  y  y  y  y  y  .       .         y             y       any       *
  member.invite              .       .      y  .  .  y  .  .  .       .         .             .       any       *
  member.inviteFirst         .       .      .  .  .  .  .  .  y       .         y             .       any       verified
  organisation.verify        .       .      .  .  .  .  .  .  y       .         y             .       any       awaiting,incomplete,refused
  organisation.reverify      .       .      .  .  .  .  .  .  y       .         y             .       any       verified
  claim.make                 .       y      y  y  y  y  y  y  y       y         y             y       any       unstaffed
  claim.decide               .       .      .  .  .  .  .  .  y       .         y             .       any       waiting
  claim.read                 .       .      .  .  .  .  .  .  y       .         y             y       any       *
  taxonomy.edit              .       .      .  .  .  .  .  .  .       .         y             .       any       *
  scenario.readUnpublished   .       .      y  y  y  .  .  .  y       .         .             y       any       *
  scenario.readAsJoint       .       .      y  y  y  .  .  .  .       .         .             .       verified  *
  scenario.write             .       .      y  y  .  .  .  .  .       .         .             .       any       draft,returned
  scenario.create            .       .      y  y  .  .  .  .  .       .         .             .       any       *
  scenario.submit            .       .      y  y  .  .  .  .  .       .         .             .       verified  draft,returned
  scenario.handIn            .       .      .  .  .  .  .  .  y       .         .             .       any       draft,returned
  scenario.recall            .       .      y  y  .  .  .  .  .       .         .             .       any       inReview
  scenario.review            .       .      .  .  .  .  .  .  y       .         .             .       any       inReview,approved
  scenario.cancel            .       .      y  .  .  .  .  .  y       .         .             .       any       draft,inReview,returned,approved,open,closed,evaluating,noticed
  scenario.restore           .       .      y  y  .  .  .  .  .       .         .             .       any       cancelled
  amendment.write            .       .      y  y  .  .  .  .  .       .         .             .       verified  open
  amendment.correct          .       .      y  y  .  .  .  .  .       .         .             .       verified  closed,evaluating
  amendment.writeFor         .       .      .  .  .  .  .  .  y       .         .             .       any       open,closed,evaluating
  amendment.review           .       .      .  .  .  .  .  .  y       .         .             .       any       inReview
  outage.record              .       .      .  .  .  .  .  .  y       .         .             .       any       *
  scenario.import            .       .      y  y  .  .  .  .  y       .         .             .       any       *
  capability.import          .       .      .  .  .  y  y  .  y       .         .             .       any       *
  forecast.write             .       .      y  y  .  .  .  .  y       .         .             .       verified  announced
  list.compose               .       .      .  .  .  .  .  .  y       .         .             .       any       draft
  list.readUnpublished       .       .      .  .  .  .  .  .  y       .         .             y       any       *
  capabilityList.compose     .       .      .  .  .  .  .  .  y       .         .             .       any       draft
  capabilityList.readUnpublished .   .      .  .  .  .  .  .  y       .         .             y       any       *
  company.write              .       .      .  .  .  y  y  .  .       .         .             .       any       *
  capability.write           .       .      .  .  .  y  y  .  .       .         .             .       any       *
  capability.readUnpublished .       .      .  .  .  y  y  y  y       .         .             y       any       *
  fit.read                   .       .      .  .  .  y  y  y  y       .         .             y       any       *
  interest.express           .       .      .  .  .  y  y  .  .       .         .             .       verified  open
  interest.read              .       .      y  y  y  y  y  y  y       .         .             y       any       *
  companyPapers.read         .       .      .  .  .  y  y  y  y       .         y             y       any       *
  question.ask               .       .      .  .  .  y  y  .  .       .         .             .       verified  open
  question.readOwn           .       .      .  .  .  y  y  y  .       .         .             .       any       *
  question.read              .       .      y  y  y  .  .  .  .       .         .             .       any       *
  question.answer            .       .      y  y  .  .  .  .  .       .         .             .       verified  *
  answer.correct             .       .      y  y  .  .  .  .  .       .         .             .       verified  *
  proposal.write             .       .      .  .  .  y  y  .  .       .         .             .       verified  open
  proposal.readOwn           .       .      .  .  .  y  y  y  .       .         .             .       any       *
  proposal.readReceived      .       .      y  y  y  .  .  .  .       .         .             y       any       closed,evaluating,noticed,matched,piloting,accepted,promoted,failed
  proposal.decide            .       .      y  y  .  .  .  .  .       .         .             .       verified  closed,evaluating,matched
  event.read                 y       y      y  y  y  y  y  y  y       y         y             y       any       published,held,cancelled
  event.readUnpublished      .       .      .  .  .  .  .  .  y       .         .             y       any       *
  event.edit                 .       .      .  .  .  .  .  .  y       .         .             .       any       draft,published
  event.hold                 .       .      .  .  .  .  .  .  y       .         .             .       any       published
  event.cancel               .       .      .  .  .  .  .  .  y       .         .             .       any       published
  event.register             .       .      y  y  .  y  y  .  .       .         .             .       verified  published
  event.registerFor          .       .      .  .  .  .  .  .  y       .         .             .       any       published
  event.readRegistration     .       .      y  y  y  y  y  y  y       .         .             y       any       *
  event.pass                 .       .      y  y  y  y  y  y  y       .         .             .       any       published,held
  event.readEverybody        .       .      .  .  .  .  .  .  y       .         .             y       any       *
  event.plan                 .       .      .  .  .  .  .  .  y       .         .             .       any       published
  event.checkIn              .       .      .  .  .  .  .  .  y       .         .             .       any       published,held
  event.writeMinutes         .       .      .  .  .  .  .  .  y       .         .             .       any       published,held
  match.introduce            .       .      .  .  .  .  .  .  y       .         .             .       any       *
  match.read                 .       .      y  y  y  y  y  y  y       .         .             y       any       *
  match.answer               .       .      y  y  .  y  y  .  .       .         .             .       verified  introduced
  match.meet                 .       .      y  y  .  y  y  .  .       .         .             .       verified  introduced,talking,agreed
  match.move                 .       .      .  .  .  .  .  .  y       .         .             .       any       *
  match.invite               .       .      y  y  .  .  .  .  .       .         .             .       verified  open
  site.edit                  .       .      .  .  .  .  .  .  .       .         y             .       any       *
  site.inspect               .       .      .  .  .  .  .  .  y       .         y             y       any       *
  setting.edit               .       .      .  .  .  .  .  .  y       .         y             .       any       *
`

const COLUMN: Record<string, Actor> = {
  aO: 'agencyOwner',
  aE: 'agencyEditor',
  aV: 'agencyViewer',
  cO: 'companyOwner',
  cE: 'companyEditor',
  cV: 'companyViewer',
}
const OURS: Resource = { agencyId: 'our-agency', companyId: 'our-company' }
const STATES = [
  undefined,
  ...new Set([
    ...SCENARIO_STATES,
    ...MATCH_STATES,
    ...ORGANISATION_STATES,
    ...EVENT_STATES,
    ...FORECAST_STATES,
    'submitted',
    'unstaffed',
    'waiting',
  ]),
]

const cells = cellsOf(TABLE)
const rows = [...new Set(cells.map((cell) => cell.row))].map((action) => {
  const entryOf = (column: string) => cells.find((cell) => cell.row === action && cell.column === column)?.value ?? ''
  return {
    action: action as Action,
    allows: (actor: Actor) => entryOf(columnOf(actor)) === 'y',
    verifiedOnly: entryOf('of') === 'verified',
    openIn: (state: string | undefined) =>
      entryOf('in') === '*' || (state !== undefined && entryOf('in').split(',').includes(state)),
  }
})

test('the table has every action and every actor there is', () => {
  expect(rows.map((row) => row.action).sort()).toEqual(Object.keys(PERMISSIONS).sort())
  const columns = new Set(cells.map((cell) => cell.column))
  expect([...columns]).toEqual([...ACTORS.map(columnOf), 'of', 'in'])
})

describe.each(rows)('$action', ({ action, allows, verifiedOnly, openIn }) => {
  test('is open to those whom the table names, in the states that it names', () => {
    for (const actor of ACTORS) {
      for (const state of STATES) {
        const expected = allows(actor) && openIn(state)
        expect(may(viewerAs(actor, 'verified'), action, { ...OURS, state }), `${actor} in ${state}`).toBe(expected)
      }
    }
  })

  test('asks for a verified organisation where the table does', () => {
    const state = STATES.find(openIn)
    for (const actor of ACTORS.filter(isMember)) {
      for (const standing of ['awaiting', 'refused'] as const) {
        const expected = allows(actor) && !verifiedOnly
        expect(may(viewerAs(actor, standing), action, { ...OURS, state }), `${actor}, ${standing}`).toBe(expected)
      }
    }
  })

  test("gives nothing for a place in somebody else's organisation", () => {
    const others: Resource[] = [
      { agencyId: 'their-agency', companyId: 'their-company' },
      { agencyId: null, companyId: null },
      {},
      // An agency is not a company, whatever its key.
      { agencyId: 'our-company', companyId: 'our-agency' },
    ]
    for (const actor of ACTORS.filter(isMember)) {
      for (const other of others) {
        for (const state of STATES) {
          const expected = allows('person') && openIn(state)
          expect(may(viewerAs(actor, 'verified'), action, { ...other, state }), `${actor} in ${state}`).toBe(expected)
        }
      }
    }
  })
})

test('somebody with several places may do what any of them allows, each for its own organisation', () => {
  const both = signedIn({
    memberships: [
      memberOf('our-agency', 'agency', 'viewer', 'verified'),
      memberOf('our-company', 'company', 'editor', 'verified'),
    ],
    platformRoles: ['evaluator'],
  })
  expect(may(both, 'proposal.write', { ...OURS, state: 'open' })).toBe(true)
  expect(may(both, 'scenario.write', { ...OURS, state: 'draft' })).toBe(false)
  expect(may(both, 'evaluatorDesk.use')).toBe(true)
})

test('an unverified organisation does not borrow the standing of a verified one', () => {
  const both = signedIn({
    memberships: [
      memberOf('our-company', 'company', 'owner', 'awaiting'),
      memberOf('their-company', 'company', 'owner', 'verified'),
    ],
  })
  expect(may(both, 'proposal.write', { ...OURS, state: 'open' })).toBe(false)
  expect(may(both, 'proposal.write', { companyId: 'their-company', state: 'open' })).toBe(true)
})

function columnOf(actor: Actor): string {
  return Object.keys(COLUMN).find((short) => COLUMN[short] === actor) ?? actor
}

function isMember(actor: Actor): boolean {
  return Object.values(COLUMN).includes(actor)
}

/** Somebody who meets our agency and our company in this capacity and in no other. */
function viewerAs(actor: Actor, standing: OrganisationState) {
  if (actor === 'visitor') return null
  const platformRoles = PLATFORM_ROLES.filter((role) => role === actor)
  const memberships = (['agency', 'company'] as const).flatMap((kind) =>
    MEMBER_ROLES.filter((role) => actor.toLowerCase() === kind + role).map((role) =>
      memberOf(`our-${kind}`, kind, role, standing),
    ),
  )
  return signedIn({ memberships, platformRoles })
}

import type { Action, Resource } from '#app/domain/permission.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { type Membership, membershipsOf, type OrganisationKind, type Viewer } from '#app/domain/viewer.ts'
import type { Call, SignedInCall } from '#app/services/call.ts'
import { keyOfSession } from '#app/services/sealing/session-keys.server.ts'
import { viewerById } from '#db/stores/viewers.ts'
import { chosenOrganisation } from './cookies.server.ts'
import { sessionOf } from './session.server.ts'
import { siteDb } from './site.server.ts'

const calls = new WeakMap<Request, Promise<Call>>()

/** The call that a request makes: its viewer and its time, worked out once however many loaders ask. */
export function callOf(request: Request): Promise<Call> {
  const call = calls.get(request) ?? open(request)
  calls.set(request, call)
  return call
}

async function open(request: Request): Promise<Call> {
  const db = await siteDb()
  const session = await sessionOf(db, request)
  if (!session) return { db, viewer: null, now: new Date() }
  const { personId, token } = session
  let key: ReturnType<typeof keyOfSession> | undefined
  return {
    ...{ db, viewer: await viewerById(db.read, personId), now: new Date() },
    key: () => {
      key ??= keyOfSession(db, token)
      return key
    },
  }
}

/** @throws {Refusal} signed_out for a visitor */
export async function signedInCallOf(request: Request): Promise<SignedInCall> {
  const { viewer, ...call } = await callOf(request)
  if (!viewer) throw new Refusal('signed_out')
  return { ...call, viewer }
}

/** @throws {Refusal} signed_out for a visitor, forbidden for everybody else whom the permission table does not name */
export async function callFor(request: Request, action: Action, on: Resource = {}): Promise<SignedInCall> {
  const call = await signedInCallOf(request)
  if (!may(call.viewer, action, on)) throw new Refusal('forbidden', action)
  return call
}

/** A call made at the desk of an organisation. */
export interface DeskCall extends SignedInCall {
  membership: Membership
}

/**
 * The call and the organisation somebody works for at its desk: the one they chose last, else their first.
 * @throws {Refusal} signed_out for a visitor, forbidden for somebody who belongs to no organisation of this kind
 */
export async function deskCallOf(request: Request, kind: OrganisationKind): Promise<DeskCall> {
  const call = await signedInCallOf(request)
  const membership = membershipAt(call.viewer, kind, await chosenOrganisation(request))
  if (!membership) throw new Refusal('forbidden', `${kind}Desk.use`)
  return { ...call, membership }
}

/** The membership in use at a desk: the chosen one when it is of this kind, else the first of the kind. */
export function membershipAt(viewer: Viewer, kind: OrganisationKind, chosenId: string | null): Membership | undefined {
  const mine = membershipsOf(viewer, kind)
  return mine.find((m) => m.organisationId === chosenId) ?? mine[0]
}

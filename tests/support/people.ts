import type { MemberRole, OrganisationKind, OrganisationState, PlatformRole } from '#app/domain/viewer.ts'
import type { Call, SignedInCall } from '#app/services/call.ts'
import type { Db } from '#db/handle.ts'
import { addMember } from '#db/stores/organisations/members.ts'
import { addOrganisation } from '#db/stores/organisations/organisations.ts'
import { addPerson, setPlatformRoles } from '#db/stores/people.ts'
import { viewerById } from '#db/stores/viewers.ts'

/** The instant at which things happen in these tests. */
export const NOW = new Date('2026-03-02T01:00:00.000Z')

/** A call by a visitor. */
export const visitorCall = (db: Db, now = NOW): Call => ({ db, viewer: null, now })

/** A call by a person who is in the database. */
export async function callBy(db: Db, personId: string, now = NOW): Promise<SignedInCall> {
  const viewer = await viewerById(db.read, personId)
  if (!viewer) throw new Error(`nobody is called ${personId}`)
  return { db, viewer, now }
}

/** Puts a person into the database; the id is also the name and the start of the address. */
export async function somebody(
  db: Db,
  id: string,
  on: { passwordHash?: string; demo?: boolean; roles?: PlatformRole[] } = {},
): Promise<string> {
  await db.write(async (tx) => {
    await addPerson(tx, {
      id,
      name: id,
      email: `${id}@example.cn`,
      passwordHash: on.passwordHash ?? 'none',
      demo: on.demo ?? false,
      createdAt: NOW,
    })
    await setPlatformRoles(tx, id, on.roles ?? [])
  })
  return id
}

/** Puts an organisation into the database, with members by person id. */
export async function anOrganisation(
  db: Db,
  id: string,
  on: { kind: OrganisationKind; state?: OrganisationState; members?: Record<string, MemberRole> },
): Promise<string> {
  await db.write(async (tx) => {
    await addOrganisation(tx, {
      id,
      kind: on.kind,
      name: id,
      state: on.state ?? 'verified',
      intro: '',
      demo: false,
      version: 1,
      createdAt: NOW,
      updatedAt: NOW,
    })
    for (const [personId, role] of Object.entries(on.members ?? {}))
      await addMember(tx, { personId, organisationId: id, role, createdAt: NOW })
  })
  return id
}

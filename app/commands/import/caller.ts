import type { ImportNoun } from '#app/domain/import/mapping.ts'
import { mayImport } from '#app/domain/import/seats.ts'
import { spellingsOf } from '#app/domain/import/unit.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Db } from '#db/handle.ts'
import { unitsNamed } from '#db/stores/imports/units.ts'
import { accountByEmail, openHoldersOf } from '#db/stores/people.ts'
import { viewerById } from '#db/stores/viewers.ts'
import { InputError } from '../match/input-error.ts'
import type { ImportOptions } from './options.ts'

/** Who brings what in, and for whom. */
export interface CallForImport {
  call: SignedInCall
  noun: ImportNoun
  organisationId: string | null
}

/** A call in the name of a person who may bring such lists in: the history says who. */
export async function callForImport(db: Db, { noun, agency, as }: ImportOptions): Promise<CallForImport> {
  const personId = as
    ? (await accountByEmail(db.read, as.toLowerCase()))?.id
    : (await openHoldersOf(db.read, 'curator'))[0]
  const viewer = personId ? await viewerById(db.read, personId) : null
  if (!viewer) throw new InputError(`--as: 没有这个可用的账号。There is no such open account: ${as ?? 'curator'}`)
  const organisationId = agency ? await agencyId(db, agency) : null
  if (!mayImport(viewer, noun, organisationId))
    throw new InputError(`--as: ${viewer.email} 没有导入的权限。This person may not bring such a list in.`)
  return { call: { db, viewer, now: new Date() }, noun, organisationId }
}

async function agencyId(db: Db, name: string): Promise<string> {
  const [unit] = await unitsNamed(db.read, 'agency', spellingsOf(name))
  if (!unit) throw new InputError(`--agency: 没有叫“${name}”的单位。There is no such agency.`)
  return unit.id
}

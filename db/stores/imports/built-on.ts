import { and, eq, gte, inArray, isNull, notExists } from 'drizzle-orm'
import type { ImportNoun } from '../../../app/domain/import/mapping.ts'
import type { UndoObstacle } from '../../../app/domain/import/undoing.ts'
import type { Reader, Tx } from '../../handle.ts'
import {
  attachment,
  capability,
  capabilityOnList,
  claim,
  interest,
  invitation,
  match,
  membership,
  organisation,
  proposal,
  scenario,
} from '../../schema.ts'
import { readInChunks, writeInChunks } from './chunks.ts'

/** Records that an import added, and on which something else rests although they were not changed themselves. */
export async function builtOn(
  reader: Reader,
  noun: ImportNoun,
  ids: readonly string[],
  seen: Seen,
): Promise<Map<string, UndoObstacle>> {
  const rests = new Map<string, UndoObstacle>()
  // The keys of both tables are obstacles.
  for (const [obstacle, find] of Object.entries(noun === 'scenario' ? ON_SCENARIOS : ON_CAPABILITIES))
    for (const { id } of await readInChunks(ids, (some) => find(reader, some, seen)))
      if (id && !rests.has(id)) rests.set(id, obstacle as UndoObstacle)
  return rests
}

/** Since when, and which files the import itself gave to its records. */
interface Seen {
  since: Date
  ownFiles: ReadonlySet<string>
}

type Finder = (reader: Reader, ids: string[], seen: Seen) => Promise<{ id: string | null }[]>

/** More than the places of so many records take. */
const FILES_EACH = 20

const attachedTo =
  (noun: ImportNoun): Finder =>
  async (reader, ids, { ownFiles }) => {
    const files = await reader
      .select({ id: attachment.ownerId, fileId: attachment.id })
      .from(attachment)
      .where(and(eq(attachment.ownerNoun, noun), inArray(attachment.ownerId, ids), isNull(attachment.removedAt)))
      .limit(ids.length * FILES_EACH)
    return files.filter(({ fileId }) => !ownFiles.has(fileId))
  }

const ON_SCENARIOS = {
  continued: (reader, ids) =>
    reader
      .selectDistinct({ id: scenario.continuesId })
      .from(scenario)
      .where(inArray(scenario.continuesId, ids))
      .limit(ids.length),
  kept: (reader, ids) =>
    reader
      .selectDistinct({ id: scenario.mergedIntoId })
      .from(scenario)
      .where(inArray(scenario.mergedIntoId, ids))
      .limit(ids.length),
  interest: (reader, ids) =>
    reader
      .selectDistinct({ id: interest.scenarioId })
      .from(interest)
      .where(inArray(interest.scenarioId, ids))
      .limit(ids.length),
  proposal: (reader, ids) =>
    reader
      .selectDistinct({ id: proposal.scenarioId })
      .from(proposal)
      .where(inArray(proposal.scenarioId, ids))
      .limit(ids.length),
  match: (reader, ids) =>
    reader.selectDistinct({ id: match.scenarioId }).from(match).where(inArray(match.scenarioId, ids)).limit(ids.length),
  attached: attachedTo('scenario'),
} satisfies Partial<Record<UndoObstacle, Finder>>

const ON_CAPABILITIES = {
  kept: (reader, ids) =>
    reader
      .selectDistinct({ id: capability.mergedIntoId })
      .from(capability)
      .where(inArray(capability.mergedIntoId, ids))
      .limit(ids.length),
  onList: (reader, ids) =>
    reader
      .selectDistinct({ id: capabilityOnList.capabilityId })
      .from(capabilityOnList)
      .where(inArray(capabilityOnList.capabilityId, ids))
      .limit(ids.length),
  // A pair is made with a company; what it could do at that moment may be why.
  match: (reader, ids, { since }) =>
    reader
      .selectDistinct({ id: capability.id })
      .from(capability)
      .innerJoin(match, eq(match.companyId, capability.companyId))
      .where(and(inArray(capability.id, ids), eq(capability.state, 'published'), gte(match.createdAt, since)))
      .limit(ids.length),
  attached: attachedTo('capability'),
} satisfies Partial<Record<UndoObstacle, Finder>>

/** Of these organisations those that nobody has touched since they came: no members, nobody asked to be one, unchanged. */
export async function untouchedUnits(reader: Reader, ids: readonly string[]): Promise<string[]> {
  const found = await readInChunks(ids, (some) =>
    reader
      .select({ id: organisation.id })
      .from(organisation)
      .where(
        and(
          inArray(organisation.id, some),
          eq(organisation.version, 1),
          notExists(
            reader
              .select({ id: membership.personId })
              .from(membership)
              .where(eq(membership.organisationId, organisation.id)),
          ),
          notExists(
            reader.select({ id: invitation.id }).from(invitation).where(eq(invitation.organisationId, organisation.id)),
          ),
          notExists(reader.select({ id: claim.id }).from(claim).where(eq(claim.companyId, organisation.id))),
          notExists(reader.select({ id: scenario.id }).from(scenario).where(eq(scenario.agencyId, organisation.id))),
          notExists(
            reader.select({ id: capability.id }).from(capability).where(eq(capability.companyId, organisation.id)),
          ),
        ),
      )
      .limit(some.length),
  )
  return found.map(({ id }) => id)
}

/** Takes organisations away. Fails on a foreign key when something rests on one. */
export async function removeUnits(tx: Tx, ids: readonly string[]): Promise<void> {
  await writeInChunks(ids, (some) => tx.delete(organisation).where(inArray(organisation.id, some)))
}

import type { FormValues } from '#app/domain/form.ts'
import { citationsOf, citedAmong } from '#app/domain/proposal/citations.ts'
import type { ProposalPart } from '#app/domain/proposal/parts.ts'
import { boxesAt, versionOfPart, withPart } from '#app/domain/proposal/typed.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { citableCapabilities } from '#db/stores/capabilities/citable-capabilities.ts'
import { noteProposalWriting, othersWritingProposal } from '#db/stores/proposals/writing.ts'
import { demand } from '../scenario/demand.ts'
import { formOfProposal, keysOf, ownProposal } from './own-proposal.server.ts'
import { saveProposal } from './save-proposal.server.ts'

/** So often may colleagues save other parts while this one is put among them. */
const TRIES = 6
/** More people than write one proposal at once. */
const OTHERS_MAX = 20

/** What somebody typed in one part, and the version of the part that they had before them. */
export interface TypedPart {
  part: ProposalPart
  typed: FormValues
  version: number
}

/** What became of it. In a conflict nothing was saved, and `stored` is what somebody else saved in the same part. */
export type SavedPart =
  | { kind: 'saved'; version: number; savedAt: Date }
  | { kind: 'conflict'; version: number; stored: FormValues; savedBy: string | null; savedAt: Date }

/**
 * Saves one part of a proposal as it was typed, valid or not; the other parts stay as colleagues have saved them.
 * Saving what is stored already changes nothing.
 * @throws {Refusal} not_found; forbidden for a viewer of the company; wrong_state once the agency has it in hand;
 * changed_meanwhile when colleagues save other parts without a pause
 */
export async function saveProposalPart(call: SignedInCall, id: string, typed: TypedPart): Promise<SavedPart> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const saved = await tryToSave(call, id, typed)
    if (saved) return saved
  }
  throw new Refusal('changed_meanwhile', id)
}

/** Null when the proposal was saved by somebody else between reading and writing. */
async function tryToSave(call: SignedInCall, id: string, { part, typed, version }: TypedPart) {
  const { db, viewer, now } = call
  const proposal = await ownProposal(db.read, viewer, id)
  const { companyId, version: whole, updatedAt } = proposal
  demand(viewer, 'company.write', { companyId })
  const keys = await keysOf(call, proposal)
  const stored = await formOfProposal(db.read, proposal, keys)
  const values = withPart(stored, part, await countingBoxes(call, companyId, { part, typed, stored }))
  const [was, becomes] = [versionOfPart(stored, part), versionOfPart(values, part)]
  if (was !== becomes && was !== version) {
    return {
      ...{ kind: 'conflict' as const, version: was, stored, savedAt: updatedAt },
      savedBy: await lastWriterIn(call, id, part),
    }
  }
  const saved = await saveProposal(call, id, { typed: values, version: whole, keys })
  if (saved.kind === 'conflict') return null
  if (saved.version !== whole) {
    await db.write((tx) => noteProposalWriting(tx, { proposalId: id, part, personId: viewer.personId, at: now }))
  }
  return { kind: 'saved' as const, version: becomes, savedAt: saved.savedAt }
}

/** The part as typed, without boxes that name nothing of the company's own. */
async function countingBoxes(
  { db }: SignedInCall,
  companyId: string,
  { part, typed, stored }: { part: ProposalPart; typed: FormValues; stored: FormValues },
): Promise<FormValues> {
  if (part !== 'references') return typed
  const own = citationsOf(await citableCapabilities(db.read, companyId))
  return { ...typed, cited: citedAmong(boxesAt(typed, 'cited'), [...own, ...boxesAt(stored, 'cited')]) }
}

async function lastWriterIn({ db, viewer }: SignedInCall, id: string, part: ProposalPart): Promise<string | null> {
  const since = new Date(0)
  const others = await othersWritingProposal(db.read, id, { personId: viewer.personId, since, limit: OTHERS_MAX })
  return others.find((one) => one.part === part)?.name ?? null
}

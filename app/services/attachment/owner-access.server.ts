import type { AttachmentNoun, AttachmentPlace } from '#app/domain/attachment/owners.ts'
import { type Action, may, type Resource } from '#app/domain/permission.ts'
import { isPublished, stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { Viewer } from '#app/domain/viewer.ts'
import type { Reader } from '#db/handle.ts'
import { storedCapability } from '#db/stores/capabilities/own-capabilities.ts'
import { claimById } from '#db/stores/claims/claims.ts'
import { importById } from '#db/stores/imports/sheet-imports.ts'
import { storedAnswer } from '#db/stores/questions/answers.ts'
import { isPublishedAnswer } from '#db/stores/questions/published.ts'
import { storedDraft, storedQuestion } from '#db/stores/questions/questions.ts'
import { storedScenario } from '#db/stores/scenarios/stored-scenarios.ts'

/** What somebody may do with the files of a record: no more than with the record. */
export interface FileAccess {
  read: boolean
  /** The deed on the record that changing its files counts as; null where nobody changes them any more. */
  write: [Action, Resource] | null
}

interface Asking {
  reader: Reader
  viewer: Viewer
  id: string
  now: Date
}

const NOTHING: FileAccess = { read: false, write: null }

/** Per kind of record: who reads and who writes its files. A new kind has its row here and in `ATTACHMENT_FIELDS`. */
const ACCESS: Record<AttachmentNoun, (asking: Asking) => Promise<FileAccess>> = {
  async scenario({ reader, viewer, id, now }) {
    const found = await storedScenario(reader, id)
    if (!found) return NOTHING
    const on = { agencyId: found.agencyId, state: stateAt(found, now) }
    const read = isPublished(found) || may(viewer, 'scenario.readUnpublished', on)
    return { read, write: ['scenario.write', on] }
  },
  async capability({ reader, viewer, id }) {
    const found = await storedCapability(reader, id)
    if (!found) return NOTHING
    const { companyId } = found
    const read = found.state === 'published' || may(viewer, 'capability.readUnpublished', { companyId })
    return { read, write: ['capability.write', { companyId }] }
  },
  async company({ viewer, id }) {
    const on = { companyId: id }
    return { read: may(viewer, 'companyPapers.read', on), write: ['company.write', on] }
  },
  async claim({ reader, viewer, id }) {
    const found = await claimById(reader, id)
    const own = found !== null && found.personId === viewer?.personId
    const read = own || (found !== null && may(viewer, 'claim.read'))
    return { read, write: own && found.state === 'waiting' ? ['account.use', {}] : null }
  },
  async question({ reader, viewer, id }) {
    const draft = await storedDraft(reader, id)
    if (draft) {
      const on = { companyId: draft.companyId }
      return { read: may(viewer, 'question.readOwn', on), write: ['company.write', on] }
    }
    const asked = await storedQuestion(reader, id)
    return { read: asked !== null && may(viewer, 'question.read', { agencyId: asked.agencyId }), write: null }
  },
  // Whoever handed the list in sees what came with it; files come in while it is read.
  async sheetImport({ reader, viewer, id }) {
    const found = await importById(reader, id)
    const own = found !== null && found.personId === viewer?.personId
    return { read: own, write: own && found.state === 'reading' ? ['account.use', {}] : null }
  },
  // Private with the answer while that is written, public with it, and from then on as it was published.
  async answer({ reader, viewer, id }) {
    const draft = await storedAnswer(reader, id)
    if (!draft) return { read: await isPublishedAnswer(reader, id), write: null }
    const on = { agencyId: draft.agencyId }
    return { read: may(viewer, 'question.read', on), write: ['question.answer', on] }
  },
}

/** What the viewer may do with the files of a place; nothing where there is no such record. */
export function fileAccess(
  reader: Reader,
  viewer: Viewer,
  { noun, id }: AttachmentPlace,
  now: Date,
): Promise<FileAccess> {
  return ACCESS[noun]({ reader, viewer, id, now })
}

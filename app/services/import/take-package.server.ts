import { importFiles, placeNamed } from '#app/domain/attachment/owners.ts'
import { problemOf } from '#app/domain/attachment/problem.ts'
import type { RefusedFile } from '#app/domain/import/named-files.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { attachFile } from '#app/services/attachment/attach-file.server.ts'
import type { AttachmentStore } from '#app/services/attachment/store.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { ListPackage } from './open-package.server.ts'

/** What somebody may send in a day is the same as through any other form. */
const DAY_MEGABYTES = 1024

/**
 * Keeps the files of a package with its import, looked at as every attachment is.
 * @returns those that were not taken, and why
 */
export async function takePackage(
  call: SignedInCall,
  store: AttachmentStore,
  importId: string,
  { files }: ListPackage,
): Promise<RefusedFile[]> {
  const { noun, id, field } = importFiles(importId)
  const place = placeNamed(noun, id, field)
  if (!place) throw new Error('an import has no place for files')
  const refused: RefusedFile[] = []
  for await (const file of files()) {
    const { name } = file
    if ('problem' in file) refused.push({ name, problem: file.problem })
    else {
      const attached = await attachFile(call, store, { place, file }).catch(asTooMuch)
      if ('problem' in attached) refused.push({ name, problem: attached.problem })
    }
  }
  return refused
}

function asTooMuch(error: unknown) {
  if (error instanceof Refusal && error.code === 'too_many')
    return { problem: problemOf('allTooLarge', { megabytes: DAY_MEGABYTES }) }
  throw error
}

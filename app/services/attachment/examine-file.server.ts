import { usableName } from '#app/domain/attachment/file-name.ts'
import { FILE_KINDS, type FileKind, kindByName } from '#app/domain/attachment/kinds.ts'
import type { FieldLimits } from '#app/domain/attachment/owners.ts'
import { type AttachmentProblem, type AttachmentProblemCode, problemOf } from '#app/domain/attachment/problem.ts'
import { cleanPicture } from './clean-picture.server.ts'
import { examineArchive } from './examine-archive.server.ts'
import { type Recognised, recogniseKind } from './recognise-kind.server.ts'

/** A file as it came in. */
export interface HandedFile {
  name: string
  bytes: Uint8Array
}

/** A file that may be kept, as it is to be kept; or why not. */
export type Examined = { name: string; mediaType: string; bytes: Uint8Array } | { problem: AttachmentProblem }

/** Looks at a file from outside in: name, size, content; pictures are written anew. */
export async function examineFile({ name: given, bytes }: HandedFile, limits: FieldLimits): Promise<Examined> {
  const name = usableName(given)
  if (name === null) return { problem: problemOf('nameUnusable') }
  if (bytes.length === 0) return { problem: problemOf('empty') }
  if (bytes.length > limits.fileBytes) return { problem: tooLarge(limits) }
  const kind = kindByName(name)
  const taken = { endings: limits.kinds.flatMap((one) => FILE_KINDS[one].endings).join('、') }
  if (!kind || !limits.kinds.includes(kind)) return { problem: problemOf('kindNotTaken', taken) }
  const seen = await recogniseKind(bytes)
  const problem = disagreement(kind, seen)
  if (problem) return { problem: problemOf(problem, problem === 'kindNotTaken' ? taken : { ending: kind }) }
  return content({ name, bytes }, kind)
}

/** The refusal of a file that is too large. */
export function tooLarge({ fileBytes }: FieldLimits): AttachmentProblem {
  return problemOf('tooLarge', { megabytes: Math.floor(fileBytes / 1024 / 1024) })
}

function disagreement(kind: FileKind, seen: Recognised): AttachmentProblemCode | null {
  if (seen === 'encryptedOffice') return 'locked'
  if (seen === 'macroOffice') return 'macros'
  if (seen === 'text') return kind === 'txt' || kind === 'csv' ? null : 'nameDisagrees'
  return seen === kind ? null : 'nameDisagrees'
}

async function content({ name, bytes }: HandedFile, kind: FileKind): Promise<Examined> {
  const { mediaType } = FILE_KINDS[kind]
  if (kind === 'png' || kind === 'jpg' || kind === 'webp') {
    const picture = await cleanPicture(bytes, kind)
    return 'problem' in picture ? { problem: problemOf(picture.problem) } : { name, mediaType, bytes: picture.bytes }
  }
  const problem = PACKAGES.includes(kind) ? await examineArchive(bytes) : null
  return problem ? { problem: problemOf(problem) } : { name, mediaType, bytes }
}

const PACKAGES: readonly FileKind[] = ['docx', 'xlsx', 'pptx', 'zip']

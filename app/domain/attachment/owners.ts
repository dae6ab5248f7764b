import type { FileKind } from './kinds.ts'

const MEGABYTE = 1024 * 1024

/** `held`: it waits for the virus scanner and is handed to nobody; `refused`: the scanner found something in it. */
export const ATTACHMENT_STATES = ['held', 'clean', 'refused'] as const
export type AttachmentState = (typeof ATTACHMENT_STATES)[number]

/** The records that may have files. */
export type AttachmentNoun = 'scenario' | 'question' | 'answer' | 'capability' | 'company' | 'claim' | 'sheetImport'

/** How many files a field takes, how large each and all together, and of which kinds. */
export interface FieldLimits {
  files: number
  fileBytes: number
  totalBytes: number
  kinds: readonly FileKind[]
}

const DOCUMENTS: readonly FileKind[] = ['pdf', 'docx', 'xlsx', 'pptx', 'txt', 'csv']
const PICTURES: readonly FileKind[] = ['png', 'jpg', 'webp']
const WITH_ALL: readonly FileKind[] = [...DOCUMENTS, ...PICTURES, 'zip']

/** Every place where files are attached: noun, then field. */
export const ATTACHMENT_FIELDS = {
  scenario: { files: limits(10, 20, 80, WITH_ALL) },
  question: { files: limits(3, 10, 20, [...DOCUMENTS, ...PICTURES]) },
  answer: { files: limits(5, 20, 60, WITH_ALL) },
  capability: { evidence: limits(10, 20, 80, WITH_ALL) },
  company: {
    licence: limits(3, 10, 20, ['pdf', ...PICTURES]),
    qualification: limits(20, 10, 100, ['pdf', ...PICTURES]),
  },
  claim: { licence: limits(5, 10, 30, ['pdf', ...PICTURES]) },
  sheetImport: { files: limits(300, 20, 200, [...DOCUMENTS, ...PICTURES]) },
} as const satisfies Record<AttachmentNoun, Record<string, FieldLimits>>

function limits(files: number, megabytes: number, totalMegabytes: number, kinds: readonly FileKind[]): FieldLimits {
  return { files, fileBytes: megabytes * MEGABYTE, totalBytes: totalMegabytes * MEGABYTE, kinds }
}

/** Where a file hangs. */
export interface AttachmentPlace {
  noun: AttachmentNoun
  id: string
  field: string
}

/** The place that an address names, or null when there is none such. */
export function placeNamed(
  noun: string,
  id: string,
  field: string,
): (AttachmentPlace & { limits: FieldLimits }) | null {
  const fields: Record<string, Record<string, FieldLimits>> = ATTACHMENT_FIELDS
  const found = Object.hasOwn(fields, noun) ? fields[noun] : undefined
  const limit = found && Object.hasOwn(found, field) ? found[field] : undefined
  return limit && id ? { noun: noun as AttachmentNoun, id, field, limits: limit } : null
}

/** A file as its owner's pages show it. */
export interface AttachedFile {
  id: string
  name: string
  bytes: number
  state: AttachmentState
  createdAt: Date
}

/** Where the files of a scenario hang. */
export function scenarioFiles(id: string): AttachmentPlace {
  return { noun: 'scenario', id, field: 'files' }
}

/** Where the files of an answer hang: of one that is being written, and of one that is public. */
export function answerFiles(id: string): AttachmentPlace {
  return { noun: 'answer', id, field: 'files' }
}

/** Where the files wait that came in one package with a list, until its rows take them along. */
export function importFiles(id: string): AttachmentPlace {
  return { noun: 'sheetImport', id, field: 'files' }
}

/** Where the files hang that show what a capability says of itself. */
export function capabilityEvidence(id: string): AttachmentPlace {
  return { noun: 'capability', id, field: 'evidence' }
}

/** Where a company's certificates hang, which are read by its own people and by who checks them. */
export function companyCertificates(id: string): AttachmentPlace {
  return { noun: 'company', id, field: 'qualification' }
}

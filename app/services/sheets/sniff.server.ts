import type { FileProblem } from '#app/domain/listing/file-problem.ts'
import { LIMITS } from './limits.ts'

/** What the content of a file is; its name plays no part. */
export type Sniffed = { format: 'zip' | 'text' } | { format: 'refused'; problem: FileProblem }

const STRANGERS: readonly (readonly [string, readonly number[]])[] = [
  ['program', [0x4d, 0x5a]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
  ['document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Tells a workbook or a text from everything else by its first bytes, in microseconds. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return refused('emptyFile')
  const most = beginsWith(bytes, ZIP) ? LIMITS.packageBytes : LIMITS.fileBytes
  if (bytes.length > most) return refused('tooLarge', { megabytes: most / 1024 / 1024 })
  if (beginsWith(bytes, ZIP)) return { format: 'zip' }
  if (beginsWith(bytes, COMPOUND)) return refused(isEncrypted(bytes) ? 'encryptedWorkbook' : 'legacyWorkbook')
  const stranger = STRANGERS.find(([, magic]) => beginsWith(bytes, magic))
  if (stranger) return refused('notASheet', { looksLike: stranger[0] })
  return ofText(bytes)
}

function ofText(bytes: Uint8Array): Sniffed {
  const head = bytes.subarray(0, 4096)
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  if (!utf16 && bytes.includes(0)) return refused('notASheet', { looksLike: 'binary' })
  const start = new TextDecoder('latin1')
    .decode(head)
    .replace(/^[^\x21-\x7e]+/u, '')
    .toLowerCase()
  if (/^(?:<!doctype|<html|<table|<\?xml|<!--|<head|<script|<svg)/u.test(start))
    return refused('notASheet', { looksLike: 'webPage' })
  return { format: 'text' }
}

/** Office puts an encrypted workbook into a compound file with a stream named EncryptedPackage (UTF-16). */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )
}

const beginsWith = (bytes: Uint8Array, magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte)

const refused = (code: FileProblem['code'], params: FileProblem['params'] = {}): Sniffed => ({
  format: 'refused',
  problem: { code, params },
})

import { fileTypeFromBuffer } from 'file-type'
import type { FileKind } from '#app/domain/attachment/kinds.ts'

/** What the content of a file is; its name plays no part. `null` for what is not taken at all. */
export type Recognised = FileKind | 'text' | 'encryptedOffice' | 'macroOffice' | null

const BY_ENDING: Readonly<Record<string, Recognised>> = {
  pdf: 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  pptx: 'pptx',
  docm: 'macroOffice',
  xlsm: 'macroOffice',
  pptm: 'macroOffice',
  dotm: 'macroOffice',
  xltm: 'macroOffice',
  potm: 'macroOffice',
  ppsm: 'macroOffice',
  png: 'png',
  jpg: 'jpg',
  webp: 'webp',
  zip: 'zip',
}

/** Tells by its content what a file is. */
export async function recogniseKind(bytes: Uint8Array): Promise<Recognised> {
  const found = await fileTypeFromBuffer(bytes)
  if (found?.ext === 'cfb') return isEncryptedOffice(bytes) ? 'encryptedOffice' : null
  if (found) return BY_ENDING[found.ext] ?? null
  return isText(bytes) ? 'text' : null
}

/** Office puts an encrypted document into a compound file with a stream named EncryptedPackage (UTF-16). */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )
}

/** Text in one of the two encodings of Chinese offices, without the marks that only machines write. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.some((byte) => (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) || byte === 127)) {
    return false
  }
  return ['utf-8', 'gb18030'].some((encoding) => decodes(bytes, encoding))
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).length > 0
  } catch {
    return false
  }
}

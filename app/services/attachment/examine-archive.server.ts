import { type Entry, fromBuffer } from 'yauzl'
import type { AttachmentProblemCode } from '#app/domain/attachment/problem.ts'

const ENTRIES_MAX = 10_000
const UNPACKED_MAX_BYTES = 512 * 1024 * 1024
/** Office text packs to a hundredth at most; what packs tighter is made of nothing. */
const RATIO_MAX = 200
const RATIO_FROM_BYTES = 10 * 1024 * 1024
const MACROS = /(^|\/)vba(project|data)[^/]*\.(bin|xml)$/i
const ARCHIVE = /\.(zip|rar|7z|gz|tgz|bz2|xz|tar|zst|cab|iso)$/i

/** What speaks against a package of files, by its directory alone: nothing is unpacked. */
export function examineArchive(bytes: Uint8Array): Promise<AttachmentProblemCode | null> {
  return new Promise((resolve) => {
    fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true }, (error, zip) => {
      if (error) return resolve('damaged')
      if (zip.entryCount > ENTRIES_MAX) return resolve('unpacksTooLarge')
      let unpacked = 0
      zip.on('entry', (entry: Entry) => {
        unpacked += entry.uncompressedSize
        const problem = unpacked > UNPACKED_MAX_BYTES ? 'unpacksTooLarge' : problemOfEntry(entry)
        if (problem) {
          zip.close()
          return resolve(problem)
        }
        zip.readEntry()
      })
      zip.on('error', () => resolve('damaged'))
      zip.on('end', () => resolve(null))
      zip.readEntry()
    })
  })
}

function problemOfEntry(entry: Entry): AttachmentProblemCode | null {
  const { uncompressedSize, compressedSize, fileName } = entry
  if (entry.isEncrypted()) return 'locked'
  if (MACROS.test(fileName)) return 'macros'
  const tight = uncompressedSize / Math.max(1, compressedSize) > RATIO_MAX
  if ((tight && uncompressedSize > RATIO_FROM_BYTES) || ARCHIVE.test(fileName)) return 'unpacksTooLarge'
  return null
}

import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { LIMITS } from './limits.ts'
import { RefusedFile } from './refused-file.ts'

/** The parts of a workbook's package, each to be streamed at most as far as the limits allow. */
export interface PackageParts {
  has(name: string): boolean
  /** Streams a part in pieces. @throws {RefusedFile} when it is damaged or too large */
  stream(name: string, take: (piece: Buffer) => void): Promise<void>
  close(): void
}

/** Opens a package and reads its directory. @throws {RefusedFile} damaged, encryptedWorkbook, unpackedTooLarge */
export async function openPackage(bytes: Buffer): Promise<PackageParts> {
  const zip = await opened(bytes)
  const entries = await directory(zip)
  let unpacked = 0
  return {
    has: (name) => entries.has(name.toLowerCase()),
    close: () => zip.close(),
    async stream(name, take) {
      const entry = entries.get(name.toLowerCase())
      if (!entry) throw new RefusedFile('damaged')
      unpacked += entry.uncompressedSize
      const tight = entry.uncompressedSize / Math.max(1, entry.compressedSize) > LIMITS.ratio
      if (unpacked > LIMITS.unpackedBytes || (tight && entry.uncompressedSize > LIMITS.ratioFromBytes)) {
        throw new RefusedFile('unpackedTooLarge')
      }
      await piecesOf(zip, entry, take)
    },
  }
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) reject(new RefusedFile('damaged'))
      else resolve(zip)
    })
  })
}

function directory(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > LIMITS.entries) throw new RefusedFile('unpackedTooLarge')
  const entries = new Map<string, Entry>()
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      if (entry.isEncrypted()) return reject(new RefusedFile('encryptedWorkbook'))
      entries.set(entry.fileName.toLowerCase(), entry)
      zip.readEntry()
    })
    zip.on('error', () => reject(new RefusedFile('damaged')))
    zip.on('end', () => resolve(entries))
    zip.readEntry()
  })
}

/** yauzl ends the stream with an error as soon as a part is longer than its directory says. */
function piecesOf(zip: ZipFile, entry: Entry, take: (piece: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(new RefusedFile('damaged'))
      stream.on('data', (piece: Buffer) => {
        try {
          take(piece)
        } catch (refusal) {
          stream.destroy()
          reject(refusal)
        }
      })
      stream.on('error', () => reject(new RefusedFile('damaged')))
      stream.on('end', () => resolve())
    })
  })
}

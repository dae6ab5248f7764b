import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { type AttachmentProblem, problemOf } from '#app/domain/attachment/problem.ts'
import { baseName, fileKey } from '#app/domain/import/named-files.ts'
import type { FileProblem } from '#app/domain/listing/file-problem.ts'
import { LIMITS } from '#app/services/sheets/limits.ts'

const ENTRIES_MAX = 1000
const FILE_MAX_BYTES = 20 * 1024 * 1024
const UNPACKED_MAX_BYTES = 220 * 1024 * 1024
const LIST = /\.(xlsx|csv)$/iu
/** What systems put into packages by themselves. */
const BY_SYSTEMS = /(^|\/)(__MACOSX\/|\.(?!\.?\/)|Thumbs\.db$|desktop\.ini$|~\$)/iu
const UTF8_NAMES = 0x800
const SYMBOLIC_LINK = 0o120000
const KIND_OF_FILE = 0o170000

/** A file out of a package, or why it stays in there. */
export type PackedFile = { name: string; bytes: Uint8Array } | { name: string; problem: AttachmentProblem }

/** A package with one list and the files that its rows may name. */
export interface ListPackage {
  list: { name: string; bytes: Uint8Array }
  /** The other files, one at a time; of two of the same name the second is refused. */
  files(): AsyncGenerator<PackedFile>
}

/** What a file that begins like a zip is: a workbook by itself, a package, or a package of which nothing can be read. */
export type OpenedPackage =
  | { kind: 'workbook' }
  | ({ kind: 'package' } & ListPackage)
  | { kind: 'refused'; problem: FileProblem }

interface Named {
  entry: Entry
  path: string
}

/** Opens a zip by its directory; of its content only the list is unpacked here. */
export async function openListPackage(bytes: Uint8Array): Promise<OpenedPackage> {
  const zip = await directoryOf(bytes)
  if (!zip) return { kind: 'workbook' }
  const { file, entries } = zip
  if (entries.some(({ path }) => path === '[Content_Types].xml' || path === 'mimetype')) return { kind: 'workbook' }
  const wanted = entries.filter(({ path }) => !path.endsWith('/') && !BY_SYSTEMS.test(path))
  const unpacked = wanted.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0)
  if (unpacked > UNPACKED_MAX_BYTES || file.entryCount > ENTRIES_MAX) return refused('unpackedTooLarge')
  const lists = outermost(wanted.filter(({ path }) => LIST.test(path)))
  const [list] = lists
  if (!list) return refused('noListInPackage')
  if (lists.length > 1) return refused('severalLists', { names: lists.map(({ path }) => baseName(path)).join('、') })
  if (list.entry.isEncrypted()) return refused('encryptedWorkbook')
  if (list.entry.uncompressedSize > LIMITS.fileBytes)
    return refused('tooLarge', { megabytes: LIMITS.fileBytes / 1024 / 1024 })
  const content = await contentOf(file, list.entry)
  if (!content) return refused('damaged')
  const others = wanted.filter((each) => each !== list)
  return {
    kind: 'package',
    list: { name: baseName(list.path), bytes: content },
    files: () => filesOf(file, others),
  }
}

async function* filesOf(file: ZipFile, others: readonly Named[]): AsyncGenerator<PackedFile> {
  const taken = new Set<string>()
  for (const { entry, path } of others) {
    const name = baseName(path)
    const problem = problemOfEntry(entry) ?? (taken.has(fileKey(name)) ? problemOf('sameName') : null)
    taken.add(fileKey(name))
    const bytes = problem ? null : await contentOf(file, entry)
    yield bytes ? { name, bytes } : { name, problem: problem ?? problemOf('damaged') }
  }
}

function problemOfEntry(entry: Entry): AttachmentProblem | null {
  const { uncompressedSize, compressedSize, externalFileAttributes } = entry
  if (entry.isEncrypted()) return problemOf('locked')
  if (((externalFileAttributes >>> 16) & KIND_OF_FILE) === SYMBOLIC_LINK) return problemOf('nameUnusable')
  if (uncompressedSize > FILE_MAX_BYTES) return problemOf('tooLarge', { megabytes: FILE_MAX_BYTES / 1024 / 1024 })
  const tight = uncompressedSize / Math.max(1, compressedSize) > LIMITS.ratio
  return tight && uncompressedSize > LIMITS.ratioFromBytes ? problemOf('unpacksTooLarge') : null
}

/** The lists that lie in the fewest folders. */
function outermost(lists: Named[]): Named[] {
  const depth = ({ path }: Named) => path.split('/').length
  const least = Math.min(...lists.map(depth))
  return lists.filter((each) => depth(each) === least)
}

/** Every entry with its path; null for what is no zip after all, which the reader of workbooks then says. */
async function directoryOf(bytes: Uint8Array): Promise<{ file: ZipFile; entries: Named[] } | null> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    // Names are read here: on Chinese Windows they are written in GBK without a word.
    const file = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false, decodeStrings: false })
    const entries: Named[] = []
    for await (const entry of file.eachEntry()) {
      if (entries.length > ENTRIES_MAX) break
      entries.push({ entry, path: pathOf(entry) })
    }
    return { file, entries }
  } catch {
    return null
  }
}

function pathOf({ fileNameRaw, generalPurposeBitFlag }: Entry): string {
  const isUtf8 = (generalPurposeBitFlag & UTF8_NAMES) !== 0
  return (isUtf8 ? decoded(fileNameRaw, 'utf-8') : asUtf8OrGbk(fileNameRaw)).replaceAll('\\', '/')
}

/** Bytes that happen to be UTF-8 are hardly ever meant as GBK. */
function asUtf8OrGbk(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decoded(bytes, 'gb18030')
  }
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** The bytes of an entry; null when it is damaged, or longer than its directory says. */
async function contentOf(file: ZipFile, entry: Entry): Promise<Uint8Array | null> {
  try {
    const pieces: Uint8Array[] = []
    for await (const piece of await file.openReadStreamPromise(entry)) pieces.push(piece)
    return Buffer.concat(pieces)
  } catch {
    return null
  }
}

function refused(code: FileProblem['code'], params: FileProblem['params'] = {}): OpenedPackage {
  return { kind: 'refused', problem: { code, params } }
}

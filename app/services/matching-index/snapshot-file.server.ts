import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Bytes that say how long the part behind them is; a multiple of 8, as the parts are. */
const LENGTH_BYTES = 8
const ABANDONED_MS = 60 * 60 * 1000

/**
 * Writes parts into one file, wholly or not at all: into another file first, which takes its place once it is on the
 * disk. Several processes may do so at once; the last one stays.
 * @returns bytes written
 */
export async function writeSnapshot(file: string, parts: Uint8Array[]): Promise<number> {
  await mkdir(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}-${randomUUID()}.tmp`
  try {
    const bytes = await writeDraft(draft, parts)
    await rename(draft, file)
    await toDisk(dirname(file))
    return bytes
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/**
 * The parts of a file; null when there is none.
 * @throws when it was cut
 */
export async function readSnapshot(file: string): Promise<Uint8Array[] | null> {
  await sweep(file)
  const buffer = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (!buffer) return null
  // Not the buffer itself, whose `slice` shares its bytes where that of an array copies them.
  const bytes = new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
  const parts: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    if (at + LENGTH_BYTES > bytes.length) throw new Error('the file is cut short')
    const begin = at + LENGTH_BYTES
    at = begin + new DataView(bytes.buffer, bytes.byteOffset + at).getFloat64(0)
    if (!(at >= begin && at <= bytes.length)) throw new Error('the file is cut short')
    parts.push(bytes.subarray(begin, at))
  }
  return parts
}

async function writeDraft(draft: string, parts: Uint8Array[]): Promise<number> {
  const handle = await open(draft, 'wx')
  try {
    for (const part of parts) {
      const length = new Uint8Array(LENGTH_BYTES)
      new DataView(length.buffer).setFloat64(0, part.length)
      await handle.writeFile(length)
      await handle.writeFile(part)
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  return parts.reduce((sum, { length }) => sum + LENGTH_BYTES + length, 0)
}

/** A new name in a folder lasts only once the folder is on the disk; some systems do that by themselves and refuse. */
async function toDisk(folder: string) {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

/** Takes away drafts of processes that ended before they could. */
async function sweep(file: string) {
  const folder = dirname(file)
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((one) => one.startsWith(`${basename(file)}.`) && one.endsWith('.tmp'))) {
    const draft = await stat(join(folder, name)).catch(() => null)
    if (draft && Date.now() - draft.mtimeMs > ABANDONED_MS) await rm(join(folder, name), { force: true })
  }
}

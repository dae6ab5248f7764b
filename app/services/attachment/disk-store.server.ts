import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type AttachmentStore, NoRoom } from './store.ts'

const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG']
const DIGEST = /^[0-9a-f]{64}$/
/** Where content is written before it has its place, and where it lies before it is gone. */
const UNDER_WAY = 'under-way'
const GONE = 'gone-'

/** Keeps content in a folder, by the first two letters of its digest: written beside, synced, then renamed. */
export function diskStore(folder: string): AttachmentStore {
  const shelfOf = (digest: string) => join(folder, digest.slice(0, 2))
  const placeOf = (digest: string) => {
    if (!DIGEST.test(digest)) throw new Error('not a digest')
    return join(shelfOf(digest), digest)
  }
  /** What a machine that stopped left behind: half a file is of no use, one that was to go is decided anew. */
  const tidy = async (path: string) => {
    const digest = basename(path).slice(GONE.length)
    if (basename(path) === GONE + digest && DIGEST.test(digest)) await moved(path, placeOf(digest))
    else await rm(path, { force: true })
  }
  const beside = () => join(folder, UNDER_WAY, randomUUID())
  const has = async (digest: string) => (await timeOf(placeOf(digest))) !== null

  return {
    has,
    async put(bytes) {
      const digest = createHash('sha256').update(bytes).digest('hex')
      const waiting = beside()
      try {
        await mkdir(join(folder, UNDER_WAY), { recursive: true })
        await mkdir(shelfOf(digest), { recursive: true })
        await writeSynced(waiting, bytes)
        await rename(waiting, placeOf(digest))
        await syncFolder(shelfOf(digest))
      } catch (error) {
        await rm(waiting, { force: true })
        throw FULL.includes((error as NodeJS.ErrnoException).code ?? '') ? new NoRoom(error) : error
      }
      return digest
    },
    async open(digest) {
      // Opened here, so that content that is missing is an error before anything is answered.
      const file = await open(placeOf(digest), 'r')
      return file.createReadStream()
    },
    async remove(digest, stillWanted) {
      const aside = join(folder, UNDER_WAY, `${GONE}${digest}`)
      await mkdir(join(folder, UNDER_WAY), { recursive: true })
      if (!(await moved(placeOf(digest), aside))) return
      if (await stillWanted()) await rename(aside, placeOf(digest))
      else await rm(aside, { force: true })
    },
    asFile: (digest, use) => use(placeOf(digest)),
    async *keptSince(before) {
      for (const shelf of await namesIn(folder)) {
        for (const name of await namesIn(join(folder, shelf))) {
          const at = await timeOf(join(folder, shelf, name))
          if (at === null || at >= before) continue
          if (shelf !== UNDER_WAY) {
            if (DIGEST.test(name)) yield name
          } else await tidy(join(folder, shelf, name))
        }
      }
    },
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The name of a new file is on the disk only when its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function moved(from: string, to: string): Promise<boolean> {
  return orWhenMissing(
    rename(from, to).then(() => true),
    false,
  )
}

async function timeOf(path: string): Promise<Date | null> {
  return orWhenMissing(
    stat(path).then(({ mtime }) => mtime),
    null,
  )
}

async function namesIn(path: string): Promise<string[]> {
  return orWhenMissing(readdir(path), [])
}

async function orWhenMissing<Result>(work: Promise<Result>, missing: Result): Promise<Result> {
  return work.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return missing
    throw error
  })
}

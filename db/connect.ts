import { dialectOf } from './dialect.ts'
import { guard } from './guard.ts'
import type { Db } from './handle.ts'

/** Where the embedded database lives when nothing else is said. */
export const DEFAULT_DATABASE_URL = 'file:data/xinghui.sqlite'

/** The file behind a `file:` URL. */
export function fileOf(url: string): string {
  return url.replace(/^file:(\/\/)?/, '')
}

/** Opens a migrated database. The tables must have been spelled in the dialect of the URL (see `dialect.ts`). */
export async function connect(url: string): Promise<Db> {
  if (dialectOf(url) === 'postgres') return guard((await import('./connect.postgres.ts')).open(url))
  return guard((await import('./connect.sqlite.ts')).open(fileOf(url)))
}

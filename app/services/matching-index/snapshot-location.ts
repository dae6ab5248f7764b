import { resolve } from 'node:path'
import { DEFAULT_DATABASE_URL, fileOf } from '#db/connect.ts'
import { dialectOf } from '#db/dialect.ts'

const BESIDE_POSTGRES = 'data/matching.index'

type Environment = Record<string, string | undefined>

/** Where the snapshot of the matching index lies: where the operator says, else beside the database; null for nowhere. */
export function snapshotFileOf({ INDEX_SNAPSHOT, DATABASE_URL }: Environment): string | null {
  if (INDEX_SNAPSHOT === 'none') return null
  if (INDEX_SNAPSHOT) return resolve(INDEX_SNAPSHOT)
  const url = DATABASE_URL || DEFAULT_DATABASE_URL
  return resolve(dialectOf(url) === 'postgres' ? BESIDE_POSTGRES : `${fileOf(url)}.index`)
}

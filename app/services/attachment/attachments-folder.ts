import { resolve } from 'node:path'
import { DEFAULT_DATABASE_URL, fileOf } from '#db/connect.ts'
import { dialectOf } from '#db/dialect.ts'

const BESIDE_POSTGRES = 'data/attachments'

type Environment = Record<string, string | undefined>

/** Where the content of attachments lies: where the operator says, else beside the database; never below the web root. */
export function attachmentsFolderOf({ ATTACHMENTS_DIR, DATABASE_URL }: Environment): string {
  if (ATTACHMENTS_DIR) return resolve(ATTACHMENTS_DIR)
  const url = DATABASE_URL || DEFAULT_DATABASE_URL
  return resolve(dialectOf(url) === 'postgres' ? BESIDE_POSTGRES : `${fileOf(url)}.attachments`)
}

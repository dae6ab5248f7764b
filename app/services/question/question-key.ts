import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { DEFAULT_DATABASE_URL, fileOf } from '#db/connect.ts'
import { dialectOf } from '#db/dialect.ts'
import type { QuestionKey } from './asker-seal.server.ts'

const BESIDE_POSTGRES = 'data/question.key'
const KEY_MIN_CHARACTERS = 32

type Environment = Record<string, string | undefined>

/**
 * The site's key for questions: what the operator gave as QUESTION_KEY, else the one in a file beside the database that
 * is made at the first question. Several nodes need the same.
 * @throws {Error} when the operator's key is shorter than 32 characters
 */
export function questionKeyOf({ QUESTION_KEY, DATABASE_URL }: Environment): QuestionKey {
  if (QUESTION_KEY !== undefined) {
    if (QUESTION_KEY.length < KEY_MIN_CHARACTERS) throw new Error('QUESTION_KEY has fewer than 32 characters')
    return Buffer.from(QUESTION_KEY)
  }
  const url = DATABASE_URL || DEFAULT_DATABASE_URL
  return keptKey(resolve(dialectOf(url) === 'postgres' ? BESIDE_POSTGRES : `${fileOf(url)}.question-key`))
}

function keptKey(path: string): QuestionKey {
  try {
    writeFileSync(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600, flush: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return Buffer.from(readFileSync(path, 'utf8'), 'hex')
}

import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { attachmentsFolderOf } from '#app/services/attachment/attachments-folder.ts'
import { questionKeyOf } from '#app/services/question/question-key.ts'

test('the key is made once, beside the database, for the site alone to read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'question-key-'))
  try {
    const on = { DATABASE_URL: `file:${join(folder, 'city.sqlite')}` }
    const made = questionKeyOf(on)
    expect(made).toHaveLength(32)
    expect(questionKeyOf(on)).toEqual(made)
    expect(statSync(join(folder, 'city.sqlite.question-key')).mode & 0o077).toBe(0)
    expect(questionKeyOf({ ...on, QUESTION_KEY: 'k'.repeat(32) })).toEqual(Buffer.from('k'.repeat(32)))
    expect(() => questionKeyOf({ ...on, QUESTION_KEY: 'short' })).toThrow('fewer than 32')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('files lie where the operator says, else beside the database', () => {
  expect(attachmentsFolderOf({ ATTACHMENTS_DIR: '/srv/files' })).toBe('/srv/files')
  expect(attachmentsFolderOf({ DATABASE_URL: 'file:/srv/city.sqlite' })).toBe('/srv/city.sqlite.attachments')
  expect(attachmentsFolderOf({ DATABASE_URL: 'postgres://city' })).toBe(resolve('data/attachments'))
})

import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

/** Two processes that fill a database, beside everything else that is tested meanwhile. */
const PATIENCE_MS = 120_000
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xinghui-prepare-'))
const DATABASE_URL = `file:${path.join(folder, 'city.sqlite')}`

afterAll(() => fs.rmSync(folder, { recursive: true }))

function prepare(env: Record<string, string>) {
  const { DEMO: _, ...inherited } = process.env
  const options = { env: { ...inherited, DATABASE_URL, ...env }, encoding: 'utf8' as const }
  return spawnSync(process.execPath, ['--import', 'tsx', 'app/commands/prepare.ts'], options)
}

test(
  'a production site does not start on a database with demo people, whose password everybody knows',
  () => {
    expect(prepare({ NODE_ENV: 'production', DEMO: '1' }).status).toBe(0)
    const refused = prepare({ NODE_ENV: 'production' })
    expect(refused.status).toBe(1)
    expect(refused.stderr.trim().split('\n')).toEqual([expect.stringContaining('demo people')])
  },
  PATIENCE_MS,
)

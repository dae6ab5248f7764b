import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../db/migrate.ts'

/** Once per run: a migrated file that every fresh database is a copy of. */
export default async function setup(project: TestProject) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xinghui-sqlite-'))
  await migrate(`file:${path.join(folder, 'template.sqlite')}`)
  project.provide('databases', { engine: 'sqlite', folder })
  return () => fs.rmSync(folder, { recursive: true, force: true })
}

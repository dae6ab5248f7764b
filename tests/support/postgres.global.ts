import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../db/migrate.ts'
import { postgresEngine } from './postgres-engine.ts'
import { startServer } from './postgres-server.ts'

/** Once per run: a server with a migrated template, or nothing for the engine in process. */
export default async function setup(project: TestProject) {
  if (postgresEngine(project.config.env.TEST_POSTGRES) === 'pglite') {
    project.provide('databases', { engine: 'pglite' })
    return
  }
  const server = await startServer()
  const adminUrl = server.urlOf('postgres')
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  await admin.query('create database template_migrated')
  await admin.end()
  await migrate(server.urlOf('template_migrated'))
  project.provide('databases', { engine: 'server', adminUrl })
  return server.stop
}

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { serverBinaries } from './postgres-engine.ts'

export interface PostgresServer {
  /** The address of one of its databases. */
  urlOf(database: string): string
  stop(): Promise<void>
}

/** Nothing of a test run has to survive a power cut. */
const HASTE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off']
/** Tests provoke errors of statements; the server need not repeat them. */
const QUIET = ['log_min_messages=log']

/** Starts a PostgreSQL server of its own in a temporary folder, reachable through a socket in there alone. */
export async function startServer(): Promise<PostgresServer> {
  const binaries = serverBinaries()
  if (!binaries) throw new Error('No PostgreSQL server here: apt-get install postgresql, or TEST_POSTGRES=pglite')
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xinghui-postgres-'))
  const user = unprivileged()
  if (user) fs.chownSync(folder, user.uid, user.gid)
  const cluster = path.join(folder, 'cluster')
  const run = { cwd: folder, ...user }

  const settled = ['-D', cluster, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
  execFileSync(path.join(binaries, 'initdb'), settled, { ...run, stdio: ['ignore', 'ignore', 'inherit'] })
  const options = ['listen_addresses=', `unix_socket_directories=${folder}`, ...HASTE, ...QUIET].flatMap((o) => [
    '-c',
    o,
  ])
  const server = spawn(path.join(binaries, 'postgres'), ['-D', cluster, ...options], {
    ...run,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const killWithUs = () => server.kill('SIGQUIT')
  process.once('exit', killWithUs)
  await ready(server)

  return {
    urlOf: (database) => `postgres://postgres@localhost/${database}?host=${encodeURIComponent(folder)}`,
    async stop() {
      process.off('exit', killWithUs)
      const exited = once(server, 'exit')
      server.kill('SIGINT')
      await exited
      fs.rmSync(folder, { recursive: true })
    },
  }
}

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. */
function unprivileged(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const ask = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }))
  return { uid: ask('-u'), gid: ask('-g') }
}

function ready(server: ChildProcess): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)))
    server.stderr?.setEncoding('utf8').on('data', (words: string) => {
      said += words
      if (said.includes('ready to accept connections')) resolve()
    })
  })
}

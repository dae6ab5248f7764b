import fs from 'node:fs'
import path from 'node:path'

const DEBIAN = '/usr/lib/postgresql'

/** Which PostgreSQL the tests run on: a real server when this machine has one, else the one in process. */
export function postgresEngine(wanted = ''): 'server' | 'pglite' {
  if (wanted === 'server' || wanted === 'pglite') return wanted
  if (wanted) throw new Error(`TEST_POSTGRES is 'server' or 'pglite', not '${wanted}'`)
  return serverBinaries() ? 'server' : 'pglite'
}

/** The folder of the newest PostgreSQL server that Debian's packages have installed. */
export function serverBinaries(): string | undefined {
  if (!fs.existsSync(DEBIAN)) return undefined
  return fs
    .readdirSync(DEBIAN)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => path.join(DEBIAN, version, 'bin'))
    .find((folder) => fs.existsSync(path.join(folder, 'postgres')))
}

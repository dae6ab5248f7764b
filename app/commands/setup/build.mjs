import fs from 'node:fs'
import path from 'node:path'
import { run } from './run.mjs'

const BUILT = 'build/server/index.js'
const SOURCES = ['app', 'db', 'public', 'package-lock.json', 'vite.config.ts', 'remix.config.js']

/** Builds the site when any source is newer than the build. */
export async function buildWhenStale() {
  if (fs.existsSync(BUILT) && newest(SOURCES) <= fs.statSync(BUILT).mtimeMs) return
  console.log('构建站点… Building the site…')
  const remix = 'node_modules/@remix-run/dev/dist/cli.js'
  const code = await run(process.execPath, [remix, 'vite:build', '--logLevel', 'error'], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (code === 0) return
  console.error('构建失败。The build failed.')
  process.exit(1)
}

/** The newest modification time of these files and everything below these folders, in ms. */
function newest(places) {
  return Math.max(0, ...places.map(newestAt))
}

/** A file that was moved or removed shows in the time of its folder. */
function newestAt(place) {
  const stat = fs.statSync(place)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, newest(fs.readdirSync(place).map((name) => path.join(place, name))))
}

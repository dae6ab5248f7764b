import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { run } from './run.mjs'

const INSTALLED = 'node_modules/.package-lock.json'
const HEARTBEAT_MS = 15_000

/** Installs the pinned packages when they are missing or the lockfile is newer than what is installed. */
export async function installWhenMissing() {
  if (fs.existsSync(INSTALLED) && modified(INSTALLED) >= modified('package-lock.json')) return
  console.log(
    '安装依赖（首次需编译 SQLite，约两三分钟）… Installing packages (SQLite is compiled once, two or three minutes)…',
  )
  const started = Date.now()
  const heartbeat = setInterval(() => console.log(`  … ${Math.round((Date.now() - started) / 1000)} s`), HEARTBEAT_MS)
  const code = await run('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' })
  clearInterval(heartbeat)
  if (code === 0) return
  console.error(`安装失败。The install failed.${compilerAdvice()}`)
  process.exit(1)
}

function compilerAdvice() {
  const missing = ['python3', 'make', 'g++'].filter((tool) => spawnSync(tool, ['--version']).error)
  if (missing.length === 0) return ''
  return ` 缺少 ${missing.join('、')}，请先运行 (missing; first run): apt-get update && apt-get install -y python3 make g++`
}

function modified(file) {
  return fs.statSync(file).mtimeMs
}

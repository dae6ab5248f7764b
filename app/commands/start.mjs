import { spawn } from 'node:child_process'
import { buildWhenStale } from './setup/build.mjs'
import { installWhenMissing } from './setup/install.mjs'
import { requireNode } from './setup/node-version.mjs'
import { prepareDatabase } from './setup/prepare.mjs'

/**
 * From a fresh clone to a running site: install, database, build, serve. Without further settings it is a
 * demonstration; an operator who sets NODE_ENV=production gets none unless DEMO=1 says so.
 */
const dev = process.argv.includes('--dev')
const env = {
  ...process.env,
  NODE_ENV: dev ? 'development' : 'production',
  DEMO: process.env.DEMO ?? (process.env.NODE_ENV === 'production' ? '0' : '1'),
  DATABASE_URL: process.env.DATABASE_URL || 'file:data/xinghui.sqlite',
  HOST: process.env.HOST || 'localhost',
  PORT: process.env.PORT || '3000',
}

requireNode()
await installWhenMissing()
const cast = await prepareDatabase(env)
if (!dev) await buildWhenStale()

const server = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
  env,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})
server.on('message', (message) => {
  if (message === 'listening') greet()
})
server.once('exit', (code) => process.exit(code ?? 0))
// The terminal's Ctrl-C reaches the server as well; this process only waits for it.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => server.kill('SIGTERM'))

function greet() {
  console.log(`\n幸会·杭州  http://${env.HOST}:${env.PORT}`)
  if (cast.length === 0) return
  console.log('\n演示账号（登录页也可一键进入）Demo accounts, also one click each on the sign-in page:')
  for (const { place, name, email } of cast.slice(0, 8)) console.log(`  ${email}  ${name}  ${place}`)
  console.log(`  密码 password: demo-xinghui-2026\n\n按 Ctrl-C 停止。Ctrl-C stops it.`)
}

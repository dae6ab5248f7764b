import { fork } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/**
 * Migrates the database and fills an empty one.
 * @returns {Promise<{ name: string, email: string, place: string }[]>} the demo people, none outside of a demonstration
 */
export async function prepareDatabase(env) {
  requireWritable(env.DATABASE_URL)
  return new Promise((resolve) => {
    let cast = []
    const child = fork('app/commands/prepare.ts', { execArgv: ['--import', 'tsx'], env })
    child.on('message', (message) => {
      cast = message.cast
    })
    child.once('exit', (code) => (code === 0 ? resolve(cast) : process.exit(1)))
  })
}

function requireWritable(url) {
  if (!url.startsWith('file:')) return
  const folder = path.dirname(url.slice('file:'.length))
  try {
    fs.mkdirSync(folder, { recursive: true })
    fs.accessSync(folder, fs.constants.W_OK)
  } catch {
    console.error(`数据目录不可写：${path.resolve(folder)}。The data folder cannot be written to.`)
    process.exit(1)
  }
}

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { auditChain } from '#app/services/chain/audit-chain.server.ts'
import { connect, DEFAULT_DATABASE_URL } from '#db/connect.ts'
import { InputError, runCommand } from './match/input-error.ts'

const FEED = z.object({ heads: z.array(z.object({ day: z.string(), hash: z.string() })) })

/**
 * Checks the chain, its heads and what they cover, and names what was changed: `npm run audit:verify -- --heads FILE`,
 * FILE being `/chain/feed.json` as somebody saved it. Exit code 1 when anything is found.
 */
await runCommand(async () => {
  const kept = keptHeads()
  const db = await connect(process.env.DATABASE_URL || DEFAULT_DATABASE_URL)
  try {
    const { findings, ...counts } = await auditChain(db.read, kept)
    for (const { where, what } of findings) console.log(`${where}: ${what}`)
    console.log(JSON.stringify({ ok: findings.length === 0, ...counts, findings: findings.length }))
    if (findings.length > 0) process.exitCode = 1
  } finally {
    await db.close()
  }
})

function keptHeads() {
  const { heads } = options()
  if (!heads) return []
  try {
    return FEED.parse(JSON.parse(readFileSync(heads, 'utf8'))).heads
  } catch {
    throw new InputError(`${heads} is no saved feed of chain heads`)
  }
}

function options() {
  try {
    return parseArgs({ options: { heads: { type: 'string' } } }).values
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : String(error))
  }
}

import { inject } from 'vitest'
import type { Db } from '#db/handle.ts'

/** What a run offers to make databases from. */
export type Databases =
  | { engine: 'sqlite'; folder: string }
  | { engine: 'server'; adminUrl: string }
  | { engine: 'pglite' }

declare module 'vitest' {
  interface ProvidedContext {
    databases: Databases
  }
}

/** A database lent to a test, and how to give it back. */
export interface Loan {
  db: Db
  giveBack(): Promise<void>
}

const loansOfFile: Loan[] = []
const loansOfTest: Loan[] = []
let testRunning = false

/**
 * A migrated, empty database of its own in the dialect of the run. It closes itself: after the test that asked for
 * it, or after the last test of the file when a `beforeAll` did.
 */
export async function freshDatabase(): Promise<Db> {
  const loan = await lend(inject('databases'))
  const loans = testRunning ? loansOfTest : loansOfFile
  loans.push(loan)
  return loan.db
}

/** Called by the setup file around each test. */
export function testBegins() {
  testRunning = true
}

/** Called by the setup file around each test. */
export async function testEnds() {
  testRunning = false
  await giveBackAll(loansOfTest)
}

/** Called by the setup file after the last test of a file. */
export async function fileEnds() {
  await giveBackAll(loansOfFile)
}

async function lend(from: Databases): Promise<Loan> {
  if (from.engine === 'sqlite') return (await import('./database.sqlite.ts')).lend(from.folder)
  if (from.engine === 'server') return (await import('./database.server.ts')).lend(from.adminUrl)
  return (await import('./database.pglite.ts')).lend()
}

async function giveBackAll(loans: Loan[]) {
  for (const loan of loans.splice(0)) await loan.giveBack()
}

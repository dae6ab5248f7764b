import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { connect } from '#db/connect.ts'
import type { Loan } from './database.ts'

/** A database made from the migrated template, dropped when it is given back. */
export async function lend(adminUrl: string): Promise<Loan> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await administer(adminUrl, `create database ${name} template template_migrated`)
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  const db = await connect(url.href)
  return {
    db,
    async giveBack() {
      await db.close()
      await administer(adminUrl, `drop database ${name} with (force)`)
    },
  }
}

async function administer(adminUrl: string, statement: string) {
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    await admin.query(statement)
  } finally {
    await admin.end()
  }
}

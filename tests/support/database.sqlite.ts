import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { connect } from '#db/connect.ts'
import type { Loan } from './database.ts'

/** A copy of the migrated template file, removed when it is given back. */
export async function lend(folder: string): Promise<Loan> {
  const file = copyTemplate(folder)
  const db = await connect(`file:${file}`)
  return {
    db,
    async giveBack() {
      await db.close()
      fs.rmSync(file)
    },
  }
}

/** A migrated file that nobody has opened; the folder goes away at the end of the run. */
export function copyTemplate(folder: string): string {
  const file = path.join(folder, `${randomUUID()}.sqlite`)
  fs.copyFileSync(path.join(folder, 'template.sqlite'), file)
  return file
}

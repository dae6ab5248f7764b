import { connect } from '../../../db/connect.ts'
import { newId } from '../../../db/id.ts'
import { capability, organisation } from '../../../db/schema.ts'
import { announce } from '../../../db/stores/outbox.ts'

/** Puts a company as lists bring it into the running site: verified, with one published capability and nobody of it here. */
export async function importedCompany(name: string, creditCode: string): Promise<string> {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL names the database of the running site')
  const db = await connect(url)
  const [id, now] = [newId(), new Date()]
  const times = { version: 1, createdAt: now, updatedAt: now }
  try {
    await db.write(async (tx) => {
      await tx.insert(organisation).values({
        ...{
          id,
          kind: 'company',
          name,
          creditCode,
          state: 'verified',
          intro: '',
          demo: true,
          verifiedAt: now,
          ...times,
        },
      })
      await tx.insert(capability).values({
        ...{ id: newId(), companyId: id, state: 'published', title: '岸线声学监测', text: '布放水听器，识别异响。' },
        ...{ maturity: 'prototype', cases: ['某江段（演示）'], wishes: [], freeTags: [], publishedAt: now, ...times },
      })
      await announce(tx, 'company', id, now)
    })
  } finally {
    await db.close()
  }
  return id
}

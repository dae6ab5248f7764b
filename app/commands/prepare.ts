import { attachmentsFolderOf } from '#app/services/attachment/attachments-folder.ts'
import { diskStore } from '#app/services/attachment/disk-store.server.ts'
import { connect, DEFAULT_DATABASE_URL } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import { demoAccounts, hasDemoPeople } from '#db/stores/demo-cast.ts'
import { isEmpty } from '#db/stores/emptiness.ts'
import { seedDemo } from '#seeds/demo.ts'
import { seedTaxonomy } from '#seeds/taxonomy.ts'

/**
 * Creates or updates the database; an empty one gets the taxonomy and, in a demonstration, the demo records.
 * In production a database with demo people is refused.
 */
const url = process.env.DATABASE_URL || DEFAULT_DATABASE_URL
await migrate(url)
const db = await connect(url)
if (await isEmpty(db.read)) {
  await seedTaxonomy(db, new Date())
  if (process.env.DEMO === '1') await seedDemo(db, new Date(), diskStore(attachmentsFolderOf(process.env)))
}
if (process.env.DEMO === '1') process.send?.({ cast: await demoAccounts(db.read) })
const exposed = process.env.NODE_ENV === 'production' && process.env.DEMO !== '1' && (await hasDemoPeople(db.read))
await db.close()
if (exposed) {
  console.error(
    'This database holds demo people, whose password is public: set DEMO=1, or DATABASE_URL to another one.',
  )
  process.exitCode = 1
}

import { siteDb } from '#app/http/site.server.ts'
import { VERSION } from '#app/http/version.server.ts'
import { migrationState } from '#db/stores/migrations.ts'

/** 200 when the database answers and has the newest schema, else 503. */
export async function loader() {
  const migrations = await migrationState((await siteDb()).read)
  return Response.json(
    {
      status: migrations.pending === 0 ? 'ok' : 'migrating',
      version: VERSION,
      migrations,
    },
    { status: migrations.pending === 0 ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}

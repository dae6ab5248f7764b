import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { toMend } from '#app/domain/site/inspection.ts'
import { callFor } from '#app/http/call.server.ts'
import { VERSION } from '#app/http/version.server.ts'
import { inspection } from '#app/services/site/inspection.server.ts'
import { adminText } from '#app/text/admin.ts'
import { AdminHome } from '#app/ui/admin/admin-home.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { migrationState } from '#db/stores/migrations.ts'
import { organisationCounts } from '#db/stores/organisations/organisations.ts'
import { siteCounts } from '#db/stores/site-counts.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(adminText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const call = await callFor(request, 'administration.use')
  const { db } = call
  return {
    toMend: toMend((await inspection(call)).findings),
    version: VERSION,
    migrations: await migrationState(db.read),
    counts: await siteCounts(db.read),
    organisations: await organisationCounts(db.read),
  }
}

export default function Home() {
  return <AdminHome {...useLoaderData<typeof loader>()} />
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { hasRole } from '#app/domain/viewer.ts'
import { auditAsked } from '#app/http/audit-pages.server.ts'
import { callFor } from '#app/http/call.server.ts'
import { pageOf } from '#app/http/paging.server.ts'
import { adminText } from '#app/text/admin.ts'
import { AuditPage } from '#app/ui/admin/audit-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { auditTrail } from '#db/stores/audit.ts'
import { auditSubjects } from '#db/stores/audit-subjects.ts'

const PAGE = 100

export const meta: MetaFunction = ({ matches }) => pageTitle(adminText[localeIn(matches)].audit, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, viewer } = await callFor(request, 'audit.read')
  const { asked, filter } = auditAsked(request)
  const { page, offset } = pageOf(request, PAGE)
  const rows = await auditTrail(db.read, filter, PAGE + 1, offset)
  const shown = rows.slice(0, PAGE)
  const subjects = await auditSubjects(db.read, shown)
  return { rows: shown, subjects, administers: hasRole(viewer, 'administrator'), more: rows.length > PAGE, page, asked }
}

export default function Audit() {
  return <AuditPage {...useLoaderData<typeof loader>()} />
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { companyCertificates } from '#app/domain/attachment/owners.ts'
import { linesOfQualifications, readQualifications, typedQualifications } from '#app/domain/company/qualification.ts'
import { may } from '#app/domain/permission.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { flashOf, redirectSaying } from '#app/http/flash.server.ts'
import { conflicting, invalid, valuesOf } from '#app/http/forms.server.ts'
import { filesOf } from '#app/services/attachment/files-of.server.ts'
import { ownCompany } from '#app/services/company/save-profile.server.ts'
import { saveQualifications } from '#app/services/company/save-qualifications.server.ts'
import { demand } from '#app/services/scenario/demand.ts'
import { qualificationsText } from '#app/text/qualifications.ts'
import { QualificationsPage } from '#app/ui/company-desk/qualifications-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(qualificationsText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const { db, viewer, membership } = call
  const companyId = membership.organisationId
  const company = await ownCompany(db.read, viewer, companyId)
  const { flash, headers } = await flashOf(request)
  return data(
    {
      companyId,
      lines: linesOfQualifications(company.qualifications),
      version: company.version,
      readOnly: !may(viewer, 'company.write', { companyId }),
      certificates: await filesOf(call, companyCertificates(companyId)),
      saved: flash.done === 'qualifications',
    },
    { headers },
  )
}

export async function action({ request }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const companyId = call.membership.organisationId
  demand(call.viewer, 'company.write', { companyId })
  const form = valuesOf(await request.formData())
  const values = { rows: typedQualifications(form) }
  const reading = readQualifications(form)
  if (!reading.ok) return invalid(values, reading.errors)
  const saved = await saveQualifications(call, companyId, { held: reading.held, version: Number(form.version) })
  if (saved.kind === 'conflict') return conflicting(values, saved)
  return redirectSaying('/company/qualifications', { done: 'qualifications' })
}

export default function Qualifications() {
  return <QualificationsPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

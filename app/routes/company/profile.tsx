import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { profileInput, valuesOfProfile } from '#app/domain/company/profile.ts'
import { may } from '#app/domain/permission.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { flashOf, redirectSaying } from '#app/http/flash.server.ts'
import { conflicting, invalid, parseForm } from '#app/http/forms.server.ts'
import { hasFixedName, ownCompany, saveProfile } from '#app/services/company/save-profile.server.ts'
import { demand } from '#app/services/scenario/demand.ts'
import { companyDeskText } from '#app/text/company-desk.ts'
import { ProfileForm } from '#app/ui/company-desk/profile-form.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(companyDeskText[localeIn(matches)].profile.title, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, viewer, membership } = await deskCallOf(request, 'company')
  const companyId = membership.organisationId
  const company = await ownCompany(db.read, viewer, companyId)
  const { flash, headers } = await flashOf(request)
  return data(
    {
      id: companyId,
      values: valuesOfProfile(company),
      version: company.version,
      fixed: { name: hasFixedName(company) ? company.name : null, creditCode: company.creditCode },
      readOnly: !may(viewer, 'company.write', { companyId }),
      saved: flash.done === 'profile',
    },
    { headers },
  )
}

export async function action({ request }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const companyId = call.membership.organisationId
  demand(call.viewer, 'company.write', { companyId })
  const form = await request.formData()
  // A verified company's form has no field for the name: the one it has stands in for it.
  if (!form.has('name')) form.set('name', call.membership.organisationName)
  const parsed = parseForm(form, profileInput(call.now))
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const { values } = parsed
  const saved = await saveProfile(call, companyId, { profile: parsed.value, version: Number(values.version) })
  if (saved.kind === 'wrong') return invalid(values, saved.errors)
  if (saved.kind === 'conflict') return conflicting(values, saved)
  return redirectSaying('/company/profile', { done: 'profile' })
}

export default function CompanyProfilePage() {
  const { id, values, version, fixed, readOnly, saved } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords(companyDeskText)
  return (
    <>
      <PageHead
        crumbs={[{ label: words.desk, href: '/company' }]}
        title={words.profile.title}
        lead={words.profile.lead}
      >
        <ButtonLink href={`/companies/${id}`}>{words.profile.publicPage}</ButtonLink>
      </PageHead>
      <div className="space-y-3 pb-6 empty:hidden">
        {saved && !answer ? (
          <Notice look="success" live>
            {words.profile.saved}
          </Notice>
        ) : null}
        {readOnly ? <Notice look="warning">{words.viewOnly}</Notice> : null}
      </div>
      <ProfileForm
        values={answer?.values ?? values}
        errors={answer?.errors ?? {}}
        version={version}
        conflict={answer && 'conflict' in answer ? answer.conflict : null}
        fixed={fixed}
        readOnly={readOnly}
      />
    </>
  )
}

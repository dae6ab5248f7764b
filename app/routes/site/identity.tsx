import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { identityInput } from '#app/domain/site/identity.ts'
import { callFor } from '#app/http/call.server.ts'
import { flashOf, redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { saveIdentity } from '#app/services/site/save-identity.server.ts'
import { siteText } from '#app/text/site.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { IdentityPage } from '#app/ui/site/identity-page.tsx'
import { identityOf } from '#db/stores/site/identity.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(siteText[localeIn(matches)].identity, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db } = await callFor(request, 'site.edit')
  const { flash, headers } = await flashOf(request)
  return data({ identity: await identityOf(db.read), saved: flash.identity === 'saved' }, { headers })
}

/** An administrator says who runs the site. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await callFor(request, 'site.edit')
  const parsed = parseForm(await request.formData(), identityInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  await saveIdentity(call, parsed.value)
  return redirectSaying('/admin/identity', { identity: 'saved' })
}

export default function IdentityRoute() {
  const answer = useActionData<typeof action>()
  const { identity, saved } = useLoaderData<typeof loader>()
  return (
    <IdentityPage saved={saved && !answer} values={answer?.values ?? { ...identity }} errors={answer?.errors ?? {}} />
  )
}

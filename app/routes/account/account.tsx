import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callFor } from '#app/http/call.server.ts'
import { accountText } from '#app/text/account.ts'
import { AccountPage } from '#app/ui/account/account-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { hasNews } from '#db/stores/following/following.ts'
import { lastAnswerTo } from '#db/stores/organisations/organisations.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(accountText[localeIn(matches)].account, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, viewer } = await callFor(request, 'account.use')
  const memberships = []
  for (const m of viewer.memberships) {
    const answered = m.state === 'refused' || m.state === 'incomplete'
    memberships.push({ ...m, answer: answered ? await lastAnswerTo(db.read, m.organisationId) : null })
  }
  const { name, email, platformRoles } = viewer
  const passwordChanged = new URL(request.url).searchParams.has('password-changed')
  const news = await hasNews(db.read, viewer.personId)
  return { name, email, platformRoles, memberships, passwordChanged, news }
}

export default function Account() {
  return <AccountPage {...useLoaderData<typeof loader>()} />
}
